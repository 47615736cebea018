# docs/zh/models/loss-surface-gd.md:248, block lr-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

x = torch.arange(-3, 3, 0.1)
a = torch.stack([x, torch.ones(60)], dim=1)
y = x - 1
axes = torch.linspace(-20, 20, 41), torch.linspace(-14, 14, 29)
W, B = torch.meshgrid(*axes, indexing="ij")
L = ((W[..., None] * x + B[..., None] - y) ** 2).mean(-1)

fig, panels = plt.subplots(1, 4, figsize=(9, 2.6), layout="constrained")
runs = [(0.05, 0), (0.3, 0), (0.34, 0), (0.34, 0.5)]
for ax, (lr, mu) in zip(panels, runs, strict=True):
    p = torch.tensor([-15.0, -10.0], requires_grad=True)
    optimizer, path = torch.optim.SGD([p], lr=lr, momentum=mu), []
    for _ in range(15):
        path.append(p.detach().clone())
        optimizer.zero_grad()
        ((a @ p - y) ** 2).mean().backward()
        optimizer.step()
    ax.contour(W, B, L, levels=[1, 10, 50, 150, 400, 800], colors="0.75")
    ax.plot(*torch.stack(path).T, ".-", color="C3", lw=0.8)
    ax.set(title=f"lr={lr} momentum={mu}", xlim=(-20, 20), ylim=(-14, 14))
    ax.title.set_fontsize(9)
plt.savefig("lr.svg")
