# docs/zh/nn/linear-and-conv-shapes.md:267, block lazy
# Written by `make update`: edit the card.

import torch
from torch import nn

conv = nn.Sequential(nn.Conv2d(1, 16, 5), nn.MaxPool2d(2), nn.Flatten())
with torch.no_grad():
    print(conv(torch.zeros(1, 1, 28, 28)).shape[1])

model = nn.Sequential(conv, nn.LazyLinear(120))
try:
    sum(p.numel() for p in model.parameters())
except ValueError as error:
    print(str(error).split(" in <")[0])
model(torch.zeros(1, 1, 28, 28))
print(model[1])

adaptive = nn.Sequential(nn.Conv2d(1, 16, 5), nn.AdaptiveAvgPool2d(6))
for side in (28, 32, 100):
    assert adaptive(torch.zeros(1, 1, side, side)).shape == (1, 16, 6, 6)

# Output:
# 2304
# Attempted to use an uninitialized parameter
# Linear(in_features=2304, out_features=120, bias=True)
