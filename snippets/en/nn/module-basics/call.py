# docs/en/nn/module-basics.md:296, block call
# Written by `make update`: edit the card.

import torch
from torch import nn

layer, x = nn.Linear(2, 1), torch.zeros(5, 2)
seen = []


def record(module, args, output):
    seen.append(tuple(output.shape))


layer.register_forward_hook(record)
direct = layer.forward(x)  # bypasses __call__
print(seen)

assert torch.equal(layer(x), direct)
print(seen)

# Output:
# []
# [(5, 1)]
