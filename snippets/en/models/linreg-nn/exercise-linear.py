# docs/en/models/linreg-nn.md:366, block exercise-linear
# Written by `make update`: edit the card.

import torch
from torch import nn


def linear(x, weight, bias):
    return x @ weight + bias  # your attempt starts here


torch.manual_seed(0)
for d_in, d_out in [(2, 2), (3, 2)]:
    layer, x = nn.Linear(d_in, d_out), torch.randn(5, d_in)
    got = linear(x, layer.weight, layer.bias)
    assert torch.allclose(got, layer(x), atol=1e-6), (d_in, d_out)

# Ends with:
# AssertionError: (2, 2)
