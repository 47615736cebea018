# docs/zh/nn/linear-and-conv-shapes.md:437, block exercise-same
# Written by `make update`: edit the card.

import torch
from torch import nn


def same_padding(k, d):
    return k // 2  # 从这里改起


for k, d in [(1, 1), (3, 1), (5, 1), (3, 2), (5, 3)]:
    conv = nn.Conv2d(1, 1, k, padding=same_padding(k, d), dilation=d)
    side = conv(torch.zeros(1, 1, 20, 20)).shape[-1]
    assert side == 20, (k, d, side)

# Ends with:
# AssertionError: (3, 2, 18)
