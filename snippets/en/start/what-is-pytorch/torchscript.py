# docs/en/start/what-is-pytorch.md:240, block torchscript
# Written by `make update`: edit the card.

import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.jit.script(nn.ReLU())

print(caught[0].category.__name__)
print(str(caught[0].message).split(". ")[-1])

# Output:
# DeprecationWarning
# Please switch to `torch.compile` or `torch.export`.
