# docs/zh/tensors/reductions.md:82, block dim
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

x = torch.tensor([[1, 5, 3], [4, 2, 6]])  # (2, 3)
grids = [(x, 0, 0), (x.sum(0, True), 0, 3), (x.sum(1, True), 4, 0)]

fig, ax = plt.subplots(figsize=(6, 3.2))
for k, (grid, left, top) in enumerate(grids):
    for i in range(grid.size(0)):
        for j in range(grid.size(1)):
            at = (left + j, top + i)
            ax.add_patch(plt.Rectangle(at, 0.9, 0.9, color=f"C{k}", alpha=0.5))
            middle = (at[0] + 0.45, at[1] + 0.45)
            ax.text(*middle, grid[i, j].item(), ha="center", va="center")
for k, (start, move) in enumerate([((0.45, 2), (0, 1)), ((3, 0.45), (1, 0))]):
    style = {"arrowstyle": "->", "color": f"C{k + 1}", "linewidth": 2}
    for n in range(x.size(1 - k)):
        tail = (start[0] + n * (1 - k), start[1] + n * k)
        head = (tail[0] + move[0], tail[1] + move[1])
        ax.annotate("", head, tail, arrowprops=style)
ax.text(3.2, 3.5, "sum(dim=0)  (3,)", va="center")
ax.text(5.2, 1, "sum(dim=1)  (2,)", va="center")
ax.set(xlim=(-0.1, 8), ylim=(4.1, -0.1), aspect="equal"), ax.axis("off")
fig.subplots_adjust(left=0, right=1, bottom=0, top=1)
plt.savefig("collapse.svg")
