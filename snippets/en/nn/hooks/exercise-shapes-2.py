# docs/en/nn/hooks.md:433, block exercise-shapes-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def shapes(net, x):
    found, handles = [], []
    for module in net.modules():
        if not list(module.children()):
            handle = module.register_forward_hook(
                lambda m, args, out: found.append(tuple(out.shape))
            )
            handles.append(handle)
    try:
        net(x)
    finally:
        for handle in handles:
            handle.remove()
    return found


net = nn.Sequential(nn.Linear(4, 3), nn.Sequential(nn.ReLU(), nn.Linear(3, 2)))
assert shapes(net, torch.ones(5, 4)) == [(5, 3), (5, 3), (5, 2)]
try:
    shapes(net, torch.ones(5, 7))
except RuntimeError:
    left = sum(len(m._forward_hooks) for m in net.modules())
assert left == 0, left
print("ok")

# Output:
# ok
