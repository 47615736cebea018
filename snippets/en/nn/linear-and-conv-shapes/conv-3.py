# docs/en/nn/linear-and-conv-shapes.md:160, block conv-3
# Written by `make update`: edit the card.

import torch
from torch import nn

conv = nn.Conv2d(2, 4, 3, stride=2, dtype=torch.float64)
x = torch.arange(2 * 7 * 7, dtype=torch.float64).view(1, 2, 7, 7)
y = conv(x)

patch = x[0, :, 2:5, 4:7]  # row 1 · stride 2, column 2 · stride 2
by_hand = (patch * conv.weight[3]).sum() + conv.bias[3]
torch.testing.assert_close(y[0, 3, 1, 2], by_hand)

print(tuple(conv.weight.shape), tuple(y.shape))
print(sum(p.numel() for p in conv.parameters()))  # 4·2·3·3 + 4

# Output:
# (4, 2, 3, 3) (1, 4, 3, 3)
# 76
