# docs/en/training/lr-schedulers.md:332, block verbose
# Written by `make update`: edit the card.

import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR, ReduceLROnPlateau

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
try:
    ReduceLROnPlateau(optimizer, verbose=True)
except TypeError as error:
    print(error)

scheduler = ExponentialLR(optimizer, gamma=0.5)
optimizer.step()
scheduler.step()
with warnings.catch_warnings(record=True) as caught:
    print(scheduler.get_last_lr(), scheduler.get_lr(), len(caught))

# Output:
# ReduceLROnPlateau.__init__() got an unexpected keyword argument 'verbose'
# [0.5] [0.25] 1
