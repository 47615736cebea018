# docs/zh/nn/linear-and-conv-shapes.md:514, block exercise-flat-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def flat_features(side):
    for _ in range(2):
        side = (side - 2) // 2
    return 16 * side * side


conv1, conv2 = nn.Conv2d(1, 6, 3), nn.Conv2d(6, 16, 3)
pool = nn.MaxPool2d(2)
for side in (28, 32, 33, 64):
    y = pool(conv2(pool(conv1(torch.zeros(1, 1, side, side)))))
    assert flat_features(side) == y.numel(), (side, y.numel())
print("ok")

# Output:
# ok
