# docs/zh/nn/loss-functions.md:164, block outliers
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

data = torch.tensor([1.0, 2.0, 3.0, 3.5, 90.5], dtype=torch.float64)
guess = torch.arange(0, 100, 0.01, dtype=torch.float64)[:, None]
guess, data = torch.broadcast_tensors(guess, data)  # (10000, 5)

for loss_fn in (F.mse_loss, F.l1_loss, F.huber_loss):
    cost = loss_fn(guess, data, reduction="none").sum(dim=1)
    print(loss_fn.__name__, f"{guess[cost.argmin(), 0]:.2f}")

print(f"{data[0].mean():.2f} {data[0].median():.2f}")

# Output:
# mse_loss 20.00
# l1_loss 3.00
# huber_loss 2.83
# 20.00 3.00
