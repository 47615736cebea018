# docs/en/nn/module-basics.md:499, block exercise-mlp-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def mlp(sizes):
    layers = []
    for inputs, outputs in zip(sizes, sizes[1:]):
        layers += [nn.Linear(inputs, outputs), nn.ReLU()]
    return nn.Sequential(*layers[:-1])  # drop the last ReLU


assert sum(p.numel() for p in mlp([2, 3]).parameters()) == 9
model = mlp([10, 20, 20, 1])
assert sum(p.numel() for p in model.parameters()) == 661
for p in model.parameters():
    nn.init.constant_(p, -1.0)
out = model(torch.ones(5, 10))
assert out.tolist() == [[-1.0]] * 5, out[0].tolist()
print("ok")

# Output:
# ok
