# docs/zh/nn/parameters-and-freezing.md:103, block count-2
# Written by `make update`: edit the card.

from itertools import pairwise

import matplotlib.pyplot as plt
from torch import nn

sizes = [10, 20, 20, 1]
fig, ax = plt.subplots(figsize=(6, 3.6), layout="constrained")
columns = [[(i - (n - 1) / 2) for i in range(n)] for n in sizes]
ax.scatter([0] * 10, columns[0], s=24, facecolors="none", edgecolors="C7")
ax.text(0, -11.6, "10", ha="center"), ax.text(0, 11, "x", ha="center")

total = 0
for i, (left, right) in enumerate(pairwise(columns)):
    layer, color = nn.Linear(len(left), len(right)), f"C{i}"
    lines = [(a, b, None) for a in left for b in right]  # 权重
    x, y = [i, i + 1, None] * len(lines), sum(lines, ())
    ax.plot(x, y, color=color, lw=0.3, zorder=0)
    ax.scatter([i + 1] * len(right), right, s=24, color=color)
    assert len(lines) == layer.weight.numel()
    assert len(right) == layer.bias.numel()
    total += len(lines) + len(right)
    sums = f"{len(lines)} + {len(right)} = {len(lines) + len(right)}"
    ax.text(i + 0.5, 11, f"fc{i + 1}\n{sums}", ha="center")
    ax.text(i + 1, -11.6, str(len(right)), ha="center")

assert total == 661
ax.set(title=f"220 + 420 + 21 = {total}", ylim=(-12.5, 14), xlim=(-0.2, 3.3))
ax.axis("off")
plt.savefig("mlp.svg")
