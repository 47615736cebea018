# docs/en/nn/module-basics.md:72, block layers
# Written by `make update`: edit the card.

from itertools import pairwise

import matplotlib.pyplot as plt
from torch import nn

sizes = [10, 20, 20, 1]
layers = [nn.Linear(a, b) for a, b in pairwise(sizes)]
counts = [sum(p.numel() for p in layer.parameters()) for layer in layers]
fig, ax = plt.subplots(figsize=(6, 3.2), layout="constrained")

for column, size in enumerate(sizes):
    rows = [row - (size - 1) / 2 for row in range(size)]
    ax.scatter([3 * column] * size, rows, s=28, color=f"C{column}")
    ax.text(3 * column, -12.5, f"(5, {size})", ha="center")

for column, (layer, count) in enumerate(zip(layers, counts)):
    a, b = layer.in_features, layer.out_features
    x = 3 * column + 1.5
    ax.text(x, 1, f"Linear({a}, {b})\n{a}·{b} + {b}", ha="center", fontsize=9)
    ax.text(x, -2.8, f"{count}", ha="center", weight="bold")
    ax.annotate("", (x + 1, 0), (x - 1, 0), arrowprops={"arrowstyle": "->"})

total = " + ".join(map(str, counts)) + f" = {sum(counts)}"
ax.set(title=total, ylim=(-14, 11))
ax.axis("off")
plt.savefig("mlp.svg")
