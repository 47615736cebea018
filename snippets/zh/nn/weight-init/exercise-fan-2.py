# docs/zh/nn/weight-init.md:537, block exercise-fan-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def kaiming_std(layer):
    return (2 / layer.weight[0].numel()) ** 0.5


torch.manual_seed(0)
for layer in (nn.Linear(300, 200), nn.Conv2d(32, 64, 5)):
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    ratio = kaiming_std(layer) / layer.weight.std().item()
    assert 0.95 < ratio < 1.05, round(ratio)
print("ok")

# Output:
# ok
