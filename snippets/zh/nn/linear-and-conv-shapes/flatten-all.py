# docs/zh/nn/linear-and-conv-shapes.md:367, block flatten-all
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.zeros(5, 16, 6, 6)

print(tuple(torch.flatten(x).shape))
print(tuple(torch.flatten(x, 1).shape), tuple(nn.Flatten()(x).shape))

# Output:
# (2880,)
# (5, 576) (5, 576)
