# docs/zh/tensors/matmul.md:79, block row-column
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

a = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)
b = torch.tensor([[1, 0, 2, 1], [0, 1, 1, 2], [2, 1, 0, 1]])  # (3, 4)
row, column = 1, 2
places = [(a, 0, 3.6), (b, 3.6, 0), (a @ b, 3.6, 3.6)]

fig, ax = plt.subplots(figsize=(5.6, 4))
for k, (x, left, top) in enumerate(places):
    for i in range(x.size(0)):
        for j in range(x.size(1)):
            on = (k == 1 or i == row) and (k == 0 or j == column)
            at = (left + j, top + i)
            cell = plt.Rectangle(at, 0.92, 0.92, color=f"C{k}")
            cell.set_alpha(0.8 if on else 0.2)
            ax.add_patch(cell)
            middle = (at[0] + 0.46, at[1] + 0.46)
            ax.text(*middle, x[i, j].item(), ha="center", va="center")
    ax.text(left, top - 0.15, f"{('A', 'B', 'A @ B')[k]} {tuple(x.shape)}")
ax.set(xlim=(0, 7.6), ylim=(5.6, -0.6), aspect="equal")
ax.axis("off")
fig.subplots_adjust(left=0, right=1, bottom=0, top=1)
plt.savefig("cell.svg")
