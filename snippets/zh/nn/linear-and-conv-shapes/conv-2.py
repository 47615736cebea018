# docs/zh/nn/linear-and-conv-shapes.md:134, block conv-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

x, kernel = torch.ones(1, 1, 5, 5), torch.ones(1, 1, 3, 3)
padded = F.pad(x, (1, 1, 1, 1))[0, 0]
y = F.conv2d(x, kernel, stride=2, padding=1)[0, 0]
fig, axes = plt.subplots(1, 3, figsize=(6, 2.5), layout="constrained")

for ax, (i, j) in zip(axes, [(0, 0), (0, 1), (1, 1)]):
    for r in range(7):
        for c in range(7):
            text = str(int(padded[r, c]))
            ax.text(c, r, text, ha="center", va="center", fontsize=9)
    ax.add_patch(plt.Rectangle((0.5, 0.5), 5, 5, fill=False, ec="C7"))
    corner = (2 * j - 0.5, 2 * i - 0.5)
    box = plt.Rectangle(corner, 3, 3, fc="C0", alpha=0.35, lw=0)
    ax.add_patch(box)
    ax.set_title(f"y[{i}, {j}] = {int(y[i, j])}", fontsize=10)
    ax.set(xlim=(-0.6, 6.6), ylim=(6.6, -0.6), aspect="equal")
    ax.axis("off")
plt.savefig("kernel.svg")
