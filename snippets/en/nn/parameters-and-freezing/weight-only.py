# docs/en/nn/parameters-and-freezing.md:329, block weight-only
# Written by `make update`: edit the card.

from torch import nn


def trainable(model):
    return sum(p.numel() for p in model.parameters() if p.requires_grad)


fc1, fc2, fc3 = nn.Linear(10, 20), nn.Linear(20, 20), nn.Linear(20, 1)
model = nn.Sequential(fc1, nn.ReLU(), fc2, nn.ReLU(), fc3)

fc1.weight.requires_grad = False
print(trainable(model), fc1.bias.requires_grad)

fc1.requires_grad_(False)
print(trainable(model), fc1.bias.requires_grad)

# Output:
# 461 True
# 441 False
