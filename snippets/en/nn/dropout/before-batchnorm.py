# docs/en/nn/dropout.md:253, block before-batchnorm
# Written by `make update`: edit the card.

import torch
from torch import nn

for first in (nn.Dropout, nn.BatchNorm1d):
    torch.manual_seed(0)
    x = torch.randn(5000, 1)
    layers = [nn.Dropout(0.5), nn.BatchNorm1d(1)]
    if first is nn.BatchNorm1d:
        layers.reverse()
    model = nn.Sequential(*layers)
    for _ in range(100):
        model(x)
    print(first.__name__, f"{model.eval()(x).std().item():.1f}")

# Output:
# Dropout 0.7
# BatchNorm1d 1.0
