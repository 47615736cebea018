# docs/zh/nn/linear-and-conv-shapes.md:102, block conv
# Written by `make update`: edit the card.

from itertools import product

import torch
from torch import nn


def out_side(n, k, s=1, p=0, d=1):
    return (n + 2 * p - d * (k - 1) - 1) // s + 1


for n, k, s, p, d in product((9, 32), (1, 3), (1, 2), (0, 1), (1, 2)):
    x = torch.zeros(1, 1, n, n)
    y = nn.Conv2d(1, 1, k, stride=s, padding=p, dilation=d)(x)
    assert y.shape[2:] == (out_side(n, k, s, p, d),) * 2

x = torch.zeros(1, 1, 13, 13)
pools = nn.MaxPool2d(2), nn.MaxPool2d(2, ceil_mode=True)
print(out_side(32, 3), out_side(32, 3, p=1), out_side(32, 3, s=2, p=1))
print(out_side(13, 2, s=2), [pool(x).shape[-1] for pool in pools])

# Output:
# 30 32 16
# 6 [6, 7]
