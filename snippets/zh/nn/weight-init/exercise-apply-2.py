# docs/zh/nn/weight-init.md:484, block exercise-apply-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def init_(m):
    if isinstance(m, nn.Linear):
        nn.init.normal_(m.weight, std=0.01)
        nn.init.zeros_(m.bias)


torch.manual_seed(0)
net = nn.Sequential(nn.Flatten(), nn.Linear(784, 10)).apply(init_)
assert not net[1].bias.any()
std = net[1].weight.std().item()
assert 0.009 < std < 0.011, round(std, 1)
assert net[1].weight.mean().abs() < 0.001
print("ok")

# Output:
# ok
