# docs/en/nn/hooks.md:473, block exercise-ablate
# Written by `make update`: edit the card.

import torch
from torch import nn


def without(layer, unit):
    def hook(module, args, output):  # your attempt
        keep = torch.arange(output.shape[1]) != unit
        output = output * keep

    return layer.register_forward_hook(hook)


layer, x = nn.Linear(2, 3), torch.ones(4, 2)
nn.init.ones_(layer.weight), nn.init.zeros_(layer.bias)
handle = without(layer, 1)
got = layer(x).tolist()
assert got == [[2, 0, 2]] * 4, got[0]
handle.remove()
assert layer(x).tolist() == [[2, 2, 2]] * 4

# Ends with:
# AssertionError: [2.0, 2.0, 2.0]
