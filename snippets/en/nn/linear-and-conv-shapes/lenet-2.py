# docs/en/nn/linear-and-conv-shapes.md:229, block lenet-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn

layers = [nn.Conv2d(1, 6, 3), nn.MaxPool2d(2), nn.Conv2d(6, 16, 3)]
layers += [nn.MaxPool2d(2), nn.Flatten(), nn.Linear(576, 120)]
layers += [nn.Linear(120, 84), nn.Linear(84, 10)]
fig, ax = plt.subplots(figsize=(7, 2.6), layout="constrained")
x, left = torch.zeros(1, 1, 32, 32), 0.0

for layer in [nn.Identity(), *layers]:
    x, start = layer(x), left
    if x.ndim == 4:
        _, channels, side, _ = x.shape
        for c in range(channels):
            corner = (left + c, c - side / 2)
            size = {"width": side, "height": side, "fc": "C0"}
            ax.add_patch(plt.Rectangle(corner, **size, ec="w", lw=0.3))
        left += side + channels
        label = f"{channels}\n×{side}\n×{side}"
    else:
        h = x.shape[1] ** 0.5 * 1.3
        ax.add_patch(plt.Rectangle((left, -h / 2), 4, h, fc="C1"))
        left, label = left + 4, x.shape[1]
    ax.text((start + left) / 2, -23, label, ha="center", va="top")
    left += 9

ax.set(xlim=(-2, left), ylim=(-42, 26), aspect="equal")
ax.axis("off")
plt.savefig("funnel.svg")
