# docs/en/start/what-is-pytorch.md:263, block import-nn
# Written by `make update`: edit the card.

import torch.nn as nn

layer = nn.Linear(2, 1)
try:
    layer(torch.ones(1, 2))
except NameError as error:
    print(error)

import torch

print(layer(torch.ones(1, 2)).shape)

# Output:
# name 'torch' is not defined
# torch.Size([1, 1])
