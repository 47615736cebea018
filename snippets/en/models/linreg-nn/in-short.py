# docs/en/models/linreg-nn.md:39, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.tensor([[0.0], [1.0], [2.0], [3.0]])  # (4, 1)
y = 2 * x + 1  # (4, 1)
model, loss_fn = nn.Linear(1, 1), nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
w = model.weight.detach().clone().requires_grad_()  # same start
b = model.bias.detach().clone().requires_grad_()
for _ in range(50):
    ((x @ w.T + b - y) ** 2).mean().backward()  # by hand
    with torch.no_grad():
        w -= 0.1 * w.grad
        b -= 0.1 * b.grad
    w.grad = b.grad = None

    loss_fn(model(x), y).backward()  # framework
    optimizer.step()
    optimizer.zero_grad()

torch.testing.assert_close(model.weight, w)
torch.testing.assert_close(model.bias, b)
