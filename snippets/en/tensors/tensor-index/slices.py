# docs/en/tensors/tensor-index.md:72, block slices
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

x = 10 * torch.arange(3).unsqueeze(1) + torch.arange(4)
takes = {
    "x[1]": x[1],
    "x[:, 1]": x[:, 1],
    "x[1:, ::2]": x[1:, ::2],
    "x[[0, 2], [1, 3]]": x[[0, 2], [1, 3]],
    "x[[0, 2]][:, [1, 3]]": x[[0, 2]][:, [1, 3]],
    "x[x > 12]": x[x > 12],
}

fig, axes = plt.subplots(2, 3, figsize=(7, 3.6), layout="constrained")
for k, (ax, (name, taken)) in enumerate(zip(axes.flat, takes.items())):
    for i in range(3):
        for j in range(4):
            cell = plt.Rectangle((j, i), 0.92, 0.9, color=f"C{k // 3}")
            cell.set_alpha(0.8 if x[i, j] in taken else 0.12)
            ax.add_patch(cell)
            at = j + 0.46, i + 0.45
            ax.text(*at, x[i, j].item(), ha="center", va="center")
    ax.set(xlim=(0, 4), ylim=(3, 0), title=f"{name}  {tuple(taken.shape)}")
    ax.axis("off")
plt.savefig("cells.svg")
