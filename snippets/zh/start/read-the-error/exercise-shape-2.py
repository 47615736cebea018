# docs/zh/start/read-the-error.md:500, block exercise-shape-2
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
lin = nn.Linear(3, 2)
x = torch.arange(15.0).view(3, 5)

y = lin(x.T)

assert y.shape == (5, 2), y.shape
for i in range(5):
    assert torch.allclose(y[i], lin(x[:, i]), atol=1e-4), i
print("ok")

# Output:
# ok
