# docs/zh/nn/module-basics.md:272, block containers-3
# Written by `make update`: edit the card.

import torch
from torch import nn

layers = [nn.Linear(4, 8), nn.ReLU()]
print(nn.Sequential(*layers)(torch.zeros(5, 4)).shape)

for holder in (nn.ModuleList(layers), nn.ModuleDict({"a": layers[0]})):
    try:
        holder(torch.zeros(5, 4))
    except NotImplementedError as error:
        print(error)

# Output:
# torch.Size([5, 8])
# Module [ModuleList] is missing the required "forward" function
# Module [ModuleDict] is missing the required "forward" function
