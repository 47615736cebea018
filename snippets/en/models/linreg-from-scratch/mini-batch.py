# docs/en/models/linreg-from-scratch.md:131, block mini-batch
# Written by `make update`: edit the card.

import torch


def batches(x, y, size):
    for rows in torch.randperm(len(x)).split(size):
        yield x[rows], y[rows]


torch.manual_seed(0)
x = torch.randn(1000, 2)
y = x @ torch.tensor([2.0, -3.4]) + 4.2 + 0.01 * torch.randn(1000)
for size in (1000, 10):
    w, b = torch.zeros(2).requires_grad_(), torch.zeros(1).requires_grad_()
    for _ in range(3):
        for xb, yb in batches(x, y, size):
            ((xb @ w + b - yb) ** 2).mean().backward()
            with torch.no_grad():
                for p in (w, b):
                    p -= 0.03 * p.grad
                    p.grad = None
    print(size, "{:.2f} {:.2f}".format(*w.tolist()), f"{b.item():.2f}")

# Output:
# 1000 0.33 -0.59 0.69
# 10 2.00 -3.40 4.20
