# docs/zh/tensors/broadcasting.md:75, block rules
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

column = torch.tensor([[0], [1], [2]])  # (3, 1)
row = torch.tensor([10, 20, 30, 40])  # (4,)
grids = [column.expand(3, 4), row.expand(3, 4), column + row]
stored = [(3, 1), (1, 4), (3, 4)]
names = ["column  (3, 1)", "row  (4,)", "column + row  (3, 4)"]

fig, axes = plt.subplots(1, 3, figsize=(8, 2.4))
for k, ax in enumerate(axes):
    for i in range(3):
        for j in range(4):
            solid = i < stored[k][0] and j < stored[k][1]
            cell = plt.Rectangle((j, i), 0.92, 0.92, color=f"C{k}")
            cell.set_alpha(0.75 if solid else 0.2)
            ax.add_patch(cell)
            value = grids[k][i, j].item()
            ax.text(j + 0.46, i + 0.46, value, ha="center", va="center")
    ax.set(xlim=(0, 4), ylim=(3, 0), aspect="equal", title=names[k])
    ax.axis("off")
fig.subplots_adjust(left=0.01, right=0.99, bottom=0.02, top=0.86)
fig.text(0.335, 0.4, "+", size=18, ha="center")
fig.text(0.665, 0.4, "=", size=18, ha="center")
plt.savefig("broadcast.svg")
