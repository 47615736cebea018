# docs/en/start/read-the-error.md:475, block exercise-shape
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
lin = nn.Linear(3, 2)
x = torch.arange(15.0).view(3, 5)

y = lin(x.reshape(5, 3))  # mend this line

assert y.shape == (5, 2), y.shape
for i in range(5):
    assert torch.allclose(y[i], lin(x[:, i]), atol=1e-4), i

# Ends with:
# AssertionError: 0
