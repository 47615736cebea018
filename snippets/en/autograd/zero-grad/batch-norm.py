# docs/en/autograd/zero-grad.md:335, block batch-norm
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 3), torch.randn(8, 3)

for layer in (nn.BatchNorm1d(3), nn.LayerNorm(3)):
    ((layer(x) - y) ** 2).mean().backward()
    whole = layer.weight.grad
    layer.zero_grad()

    for xb, yb in zip(x.chunk(4), y.chunk(4)):
        (((layer(xb) - yb) ** 2).mean() / 4).backward()
    same = torch.allclose(layer.weight.grad, whole, atol=1e-6)
    print(type(layer).__name__, same)

# Output:
# BatchNorm1d False
# LayerNorm True
