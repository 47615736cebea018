# docs/en/nn/weight-init.md:513, block exercise-fan
# Written by `make update`: edit the card.

import torch
from torch import nn


def kaiming_std(layer):
    return (2 / layer.weight.shape[1]) ** 0.5  # your attempt


torch.manual_seed(0)
for layer in (nn.Linear(300, 200), nn.Conv2d(32, 64, 5)):
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
    ratio = kaiming_std(layer) / layer.weight.std().item()
    assert 0.95 < ratio < 1.05, round(ratio)

# Ends with:
# AssertionError: 5
