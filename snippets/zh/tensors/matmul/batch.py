# docs/zh/tensors/matmul.md:180, block batch
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

x, w = torch.ones(3, 2, 4), torch.ones(4, 3)
piles = {"X": (x, 3), "W": (w, 1), "X @ W": (x @ w, 3)}

fig, ax = plt.subplots(figsize=(7.5, 2.8))
left = 0
for k, (name, (t, stored)) in enumerate(piles.items()):
    rows, columns = t.shape[-2:]
    for n in (2, 1, 0):
        for i in range(rows):
            for j in range(columns):
                at = (left + j + 0.4 * n, 0.4 * n - i + rows / 2)
                cell = plt.Rectangle(at, 1, 1, facecolor=f"C{k}")
                cell.set(edgecolor="black", zorder=3 - n)
                cell.set_alpha(1 if n < stored else 0.25)
                ax.add_patch(cell)
    ax.text(left, -2.1, f"{name}  {tuple(t.shape)}", va="center")
    ax.text(left + columns + 1.3, 0.5, ("@", "=", "")[k], size=16)
    left += columns + 2.3
ax.set(xlim=(-0.2, 15.5), ylim=(-2.6, 4), aspect="equal")
ax.axis("off")
fig.subplots_adjust(left=0, right=1, bottom=0, top=1)
plt.savefig("batch.svg")
