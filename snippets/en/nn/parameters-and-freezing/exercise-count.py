# docs/en/nn/parameters-and-freezing.md:435, block exercise-count
# Written by `make update`: edit the card.

from torch import nn


def count(model):
    params = list(model.parameters())  # your attempt starts here
    return len(params), len([p for p in params if p.requires_grad])


layer = nn.Linear(10, 5)
layer.bias.requires_grad_(False)
model = nn.Sequential(nn.ReLU(), nn.Sequential(layer, nn.BatchNorm1d(5)))
assert count(layer) == (55, 50), count(layer)
assert count(model) == (65, 60), count(model)

# Ends with:
# AssertionError: (2, 1)
