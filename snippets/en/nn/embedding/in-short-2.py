# docs/en/nn/embedding.md:66, block in-short-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn

table = nn.Embedding.from_pretrained(torch.arange(15.0).reshape(5, 3))
idx = torch.tensor([3, 0, 3])
color = {0: "C0", 3: "C1"}
ax = plt.figure(figsize=(6, 2.8)).add_axes((0, 0, 1, 1))


def draw(left, top, row, values, color):
    ax.text(left - 0.2, -top, row, ha="right", va="center", color="C7")
    for j, value in enumerate(values):
        at, face = (left + j, -top - 0.4), color or "none"
        ax.add_patch(plt.Rectangle(at, 1, 0.8, fc=face, ec="C7", alpha=0.5))
        ax.text(left + j + 0.5, -top, f"{value:.0f}", ha="center", va="center")


for i, values in enumerate(table.weight.tolist()):
    draw(2.5, i, i, values, color.get(i))
for k, (i, values) in enumerate(zip(idx.tolist(), table(idx).tolist())):
    ax.text(0.5, -k - 1, i, ha="center", va="center", color=color[i], size=14)
    draw(8, k + 1, "", values, color[i])
    ax.plot([5.6, 7.9], [-i, -k - 1], color=color[i])
for x, name in [(0.5, "idx"), (4, "weight"), (9.5, "table(idx)")]:
    ax.text(x, 0.8, name, ha="center")
ax.axis([0, 11.2, -4.7, 1.3]), ax.axis("off")
plt.savefig("rows.svg")
