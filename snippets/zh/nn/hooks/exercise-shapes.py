# docs/zh/nn/hooks.md:401, block exercise-shapes
# Written by `make update`: edit the card.

import torch
from torch import nn


def shapes(net, x):
    found = []  # 从这里改起
    for module in net.modules():
        if not list(module.children()):
            module.register_forward_hook(
                lambda m, args, out: found.append(tuple(out.shape))
            )
    net(x)
    return found


net = nn.Sequential(nn.Linear(4, 3), nn.Sequential(nn.ReLU(), nn.Linear(3, 2)))
assert shapes(net, torch.ones(5, 4)) == [(5, 3), (5, 3), (5, 2)]
try:
    shapes(net, torch.ones(5, 7))
except RuntimeError:
    left = sum(len(m._forward_hooks) for m in net.modules())
assert left == 0, left

# Ends with:
# AssertionError: 6
