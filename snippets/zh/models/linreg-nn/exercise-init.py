# docs/zh/models/linreg-nn.md:319, block exercise-init
# Written by `make update`: edit the card.

import torch
from torch import nn

lin = nn.Linear(1, 1)
kept = lin.weight

lin.weight = nn.Parameter(torch.tensor([[-15.0]]), requires_grad=False)

assert lin.weight is kept, "replaced"
assert lin.weight.item() == -15 and lin.bias.item() == -10
assert lin.weight.requires_grad and lin.bias.requires_grad

# Ends with:
# AssertionError: replaced
