# docs/zh/nn/hooks.md:504, block exercise-ablate-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def without(layer, unit):
    def hook(module, args, output):
        keep = torch.arange(output.shape[1]) != unit
        return output * keep

    return layer.register_forward_hook(hook)


layer, x = nn.Linear(2, 3), torch.ones(4, 2)
nn.init.ones_(layer.weight), nn.init.zeros_(layer.bias)
handle = without(layer, 1)
got = layer(x).tolist()
assert got == [[2, 0, 2]] * 4, got[0]
handle.remove()
assert layer(x).tolist() == [[2, 2, 2]] * 4
print("ok")

# Output:
# ok
