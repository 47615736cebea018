# docs/zh/models/loss-surface-gd.md:39, block in-short
# Written by `make update`: edit the card.

import torch

torch.manual_seed(1)
x = torch.arange(-3, 3, 0.1)  # (60,)
y = x - 1 + 0.1 * torch.randn(60)

for size in (60, 20, 5, 1):
    w, b, updates = torch.tensor(-15.0), torch.tensor(-10.0), 0
    for _ in range(10):
        for rows in torch.randperm(60).split(size):
            error = w * x[rows] + b - y[rows]
            w = w - 0.1 * 2 * (error * x[rows]).mean()
            b = b - 0.1 * 2 * error.mean()
            updates += 1
    loss = ((w * x + b - y) ** 2).mean()
    print(f"{size:2} updates {updates:3} loss {loss:.4f}")

# Output:
# 60 updates  10 loss 1.0260
# 20 updates  30 loss 0.0079
#  5 updates 120 loss 0.0079
#  1 updates 600 loss 0.0217
