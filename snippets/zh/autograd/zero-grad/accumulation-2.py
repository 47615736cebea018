# docs/zh/autograd/zero-grad.md:251, block accumulation-2
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
x, y = torch.randn(32, 3), torch.randn(32, 1)


def train(size, steps):
    w = torch.zeros(3, 1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for i, (xb, yb) in enumerate(zip(x.split(size), y.split(size)), 1):
        (((xb @ w - yb) ** 2).mean() / steps).backward()
        if i % steps == 0:
            optimizer.step()
            optimizer.zero_grad()
    return w


torch.testing.assert_close(train(2, steps=4), train(8, steps=1))
