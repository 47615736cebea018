# docs/en/nn/weight-init.md:46, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x = torch.tensor([[0.5, -1.0], [2.0, 1.0]])

for constant in (True, False):
    hidden, out = nn.Linear(2, 8), nn.Linear(8, 1)
    if constant:
        nn.init.constant_(hidden.weight, 0.5)
        nn.init.constant_(hidden.bias, 0.5)
        nn.init.constant_(out.weight, 0.5)
    out(torch.tanh(hidden(x))).sum().backward()
    grad = hidden.weight.grad  # a row per unit
    print(torch.allclose(grad, grad[:1].expand(8, 2)))

# Output:
# True
# False
