# docs/en/tensors/view-vs-reshape.md:346, block assign
# Written by `make update`: edit the card.

import torch

x = torch.arange(6).view(2, 3)
x.view(3, 2)
x.unsqueeze(0)
print(x.shape)

x = x.view(3, 2)
print(x.shape)

# Output:
# torch.Size([2, 3])
# torch.Size([3, 2])
