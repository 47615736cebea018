# docs/zh/nn/linear-and-conv-shapes.md:414, block unbatched
# Written by `make update`: edit the card.

import torch
from torch import nn

net = nn.Sequential(nn.Conv2d(1, 6, 3), nn.Flatten())
image = torch.zeros(1, 32, 32)  # (C, H, W)

print(tuple(net(image).shape))
print(tuple(net(image[None]).shape))

# Output:
# (6, 900)
# (1, 5400)
