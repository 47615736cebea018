# docs/en/models/loss-surface-gd.md:103, block surface-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

torch.manual_seed(1)
x = torch.arange(-3, 3, 0.1)
y = x - 1 + 0.1 * torch.randn(60)
a = torch.stack([x, torch.ones(60)], dim=1)
axes = torch.linspace(-17, 17, 35), torch.linspace(-18, 14, 33)
W, B = torch.meshgrid(*axes, indexing="ij")
L = ((W[..., None] * x + B[..., None] - y) ** 2).mean(-1)

fig = plt.figure(figsize=(8, 3.4), layout="constrained")
left = fig.add_subplot(121, projection="3d")
left.plot_surface(W, B, L, cmap="viridis", rcount=17, ccount=17)
left.set(xlabel="w", ylabel="b")
right = fig.add_subplot(122, xlabel="w", ylabel="b")
right.contour(W, B, L, levels=[1, 10, 50, 150, 400, 800], colors="0.75")
for size in (1, 5, 20, 60):
    p, path = torch.tensor([-15.0, -10.0]), []
    for rows in [r for _ in range(10) for r in torch.randperm(60).split(size)]:
        path.append(p)
        p = p - 0.2 * a[rows].T @ (a[rows] @ p - y[rows]) / len(rows)
    right.plot(*torch.stack(path).T, ".-", lw=0.8, ms=4, label=f"batch {size}")
right.legend(fontsize=8)
plt.savefig("paths.svg")
