# docs/zh/nn/linear-and-conv-shapes.md:46, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

conv1, conv2 = nn.Conv2d(1, 6, 3), nn.Conv2d(6, 16, 3)
pool = nn.MaxPool2d(2)
x = torch.zeros(5, 1, 32, 32)  # (B, C, H, W)

for layer in (conv1, pool, conv2, pool, nn.Flatten()):
    x = layer(x)
    print(type(layer).__name__, tuple(x.shape))

# Output:
# Conv2d (5, 6, 30, 30)
# MaxPool2d (5, 6, 15, 15)
# Conv2d (5, 16, 13, 13)
# MaxPool2d (5, 16, 6, 6)
# Flatten (5, 576)
