# docs/en/models/linreg-nn.md:341, block exercise-init-2
# Written by `make update`: edit the card.

import torch
from torch import nn

lin = nn.Linear(1, 1)
kept = lin.weight

nn.init.constant_(lin.weight, -15)
nn.init.constant_(lin.bias, -10)

assert lin.weight is kept, "replaced"
assert lin.weight.item() == -15 and lin.bias.item() == -10
assert lin.weight.requires_grad and lin.bias.requires_grad
print("ok")

# Output:
# ok
