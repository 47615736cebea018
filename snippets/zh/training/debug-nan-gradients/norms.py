# docs/zh/training/debug-nan-gradients.md:253, block norms
# Written by `make update`: edit the card.

import torch
from torch import nn


def norms(activation, gain):
    torch.manual_seed(0)
    linear = [nn.Linear(32, 32) for _ in range(10)]
    for layer in linear:
        nn.init.normal_(layer.weight, std=gain / 32**0.5)
    x = torch.randn(64, 32)
    for layer in linear:
        x = activation(layer(x))
    x.square().mean().backward()
    return [layer.weight.grad.norm().item() for layer in linear]


cases = [(torch.sigmoid, 1), (torch.relu, 2**0.5), (torch.relu, 6)]
for activation, gain in cases:
    first, *_, last = norms(activation, gain)
    print(first < 1e-4 * last, 0.01 < first / last < 100, last > 1e6)

# Output:
# True False False
# False True False
# False True True
