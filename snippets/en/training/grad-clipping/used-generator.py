# docs/en/training/grad-clipping.md:336, block used-generator
# Written by `make update`: edit the card.

import warnings

import torch
from torch import nn

model = nn.Linear(2, 1)
params = model.parameters()
optimizer = torch.optim.SGD(params, lr=0.1)
model(torch.tensor([[3.0, 4.0]])).sum().backward()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.utils.clip_grad_norm_(params, 1.0))
    nn.utils.clip_grad_norm(model.parameters(), float("inf"))
for warning in caught:
    print(str(warning.message).split(" in favor")[0])
print(f"{nn.utils.clip_grad_norm_(model.parameters(), 1.0):.4f}")  # √26

# Output:
# tensor(0.)
# `parameters` is an empty generator, no gradient clipping will occur.
# `torch.nn.utils.clip_grad_norm` is now deprecated
# 5.0990
