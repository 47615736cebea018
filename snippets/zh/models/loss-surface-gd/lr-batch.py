# docs/zh/models/loss-surface-gd.md:309, block lr-batch
# Written by `make update`: edit the card.

import torch

torch.manual_seed(1)
x = torch.arange(-3, 3, 0.1)
y = x - 1 + 0.1 * torch.randn(60)

for size, lr in [(60, 0.3), (1, 0.3), (1, 0.03)]:
    w, b = torch.tensor(-15.0), torch.tensor(-10.0)
    for _ in range(60):
        for rows in torch.randperm(60).split(size):
            error = w * x[rows] + b - y[rows]
            w = w - lr * 2 * (error * x[rows]).mean()
            b = b - lr * 2 * error.mean()
    print(size, lr, f"{((w * x + b - y) ** 2).mean():.2f}")

# Output:
# 60 0.3 0.01
# 1 0.3 nan
# 1 0.03 0.01
