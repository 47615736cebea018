# docs/zh/autograd/zero-grad.md:229, block accumulation
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
x, y = torch.randn(8, 3), torch.randn(8, 1)

whole = F.mse_loss(model(x), y)
(want,) = torch.autograd.grad(whole, model.weight)

steps = 4
for xb, yb in zip(x.chunk(steps), y.chunk(steps)):
    loss = F.mse_loss(model(xb), yb) / steps
    loss.backward()

torch.testing.assert_close(model.weight.grad, want)
