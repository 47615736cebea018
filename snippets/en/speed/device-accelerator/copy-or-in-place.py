# docs/en/speed/device-accelerator.md:129, block copy-or-in-place
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.ones(2, 3)
moved = x.to("meta")                       # a new tensor
print(x.device.type, moved.device.type)
assert x.to("cpu") is x                    # already there: no copy

model = nn.Linear(3, 2)
weight = model.weight
same = model.to("meta")                    # the name is not needed
print(same is model, model.weight.device.type)
assert model.weight is not weight          # another object here

# Output:
# cpu meta
# True meta
