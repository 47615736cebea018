# docs/zh/models/loss-surface-gd.md:141, block curves
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

torch.manual_seed(1)
x = torch.arange(-3, 3, 0.1)
a = torch.stack([x, torch.ones(60)], dim=1)  # (60, 2)
y = x - 1 + 0.1 * torch.randn(60)

fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3), sharey=True)
for size in (1, 5, 20, 60):
    p, losses = torch.tensor([-15.0, -10.0]), []
    for rows in [r for _ in range(10) for r in torch.randperm(60).split(size)]:
        losses.append(((a @ p - y) ** 2).mean())
        p = p - 0.2 * a[rows].T @ (a[rows] @ p - y[rows]) / len(rows)
    left.plot(range(0, 600, size), losses, label=f"batch {size}")
    right.plot(losses[:30])
left.set(yscale="log", xlabel="examples seen", ylabel="loss")
right.set(xlabel="updates")
left.legend()
fig.tight_layout()
plt.savefig("curves.svg")
