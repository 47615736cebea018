# docs/en/training/lr-schedulers.md:202, block plateau
# Written by `make update`: edit the card.

import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ReduceLROnPlateau(optimizer, patience=2)

for val_loss in (0.9, 0.5, 0.6, 0.5, 0.49999, 0.4):
    scheduler.step(val_loss)  # after the epoch
    print(val_loss, scheduler.num_bad_epochs, scheduler.get_last_lr())

try:
    scheduler.step()
except TypeError as error:
    print(str(error).split(".")[-1])

# Output:
# 0.9 0 [1.0]
# 0.5 0 [1.0]
# 0.6 1 [1.0]
# 0.5 2 [1.0]
# 0.49999 0 [0.1]
# 0.4 0 [0.1]
# step() missing 1 required positional argument: 'metrics'
