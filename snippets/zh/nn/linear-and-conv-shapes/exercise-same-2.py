# docs/zh/nn/linear-and-conv-shapes.md:460, block exercise-same-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def same_padding(k, d):
    return d * (k - 1) // 2


for k, d in [(1, 1), (3, 1), (5, 1), (3, 2), (5, 3)]:
    conv = nn.Conv2d(1, 1, k, padding=same_padding(k, d), dilation=d)
    side = conv(torch.zeros(1, 1, 20, 20)).shape[-1]
    assert side == 20, (k, d, side)
    named = nn.Conv2d(1, 1, k, padding="same", dilation=d)
    y = named(torch.zeros(1, 1, 20, 20))
    assert y.shape == (1, 1, 20, 20)
print("ok")

# Output:
# ok
