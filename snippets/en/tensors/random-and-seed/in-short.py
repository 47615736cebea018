# docs/en/tensors/random-and-seed.md:53, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn


def run():
    torch.manual_seed(0)  # first line
    model = nn.Linear(50, 3)
    x = torch.rand(1, 50)
    return model(x)


print(torch.equal(run(), run()))

# Output:
# True
