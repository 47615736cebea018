# docs/zh/nn/hooks.md:309, block leak
# Written by `make update`: edit the card.

import torch
from torch import nn

layer, seen = nn.Linear(2, 2), []


def inspect(remove):
    handle = layer.register_forward_hook(lambda *_: seen.append(1))
    layer(torch.ones(1, 2))
    if remove:
        handle.remove()


for remove in (False, True):
    for _ in range(3):
        inspect(remove)
    print(remove, len(layer._forward_hooks), len(seen))
    layer._forward_hooks.clear(), seen.clear()

# Output:
# False 3 6
# True 0 3
