# docs/en/speed/device-accelerator.md:128, block copy-or-in-place
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.ones(2, 3)
moved = x.to("meta")                       # a new tensor
print(x.device.type, moved.device.type)
assert x.to("cpu") is x                    # already there: no copy

model = nn.Linear(3, 2)
same = model.to("meta")                    # same without assignment
print(same is model, model.weight.device.type)

# Output:
# cpu meta
# True meta
