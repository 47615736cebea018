# docs/en/tensors/tensor-index.md:235, block positions-3
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

x = 10 * torch.arange(3).unsqueeze(1) + torch.arange(4)
index = torch.tensor([[2], [0], [3]])
grids = [("x", 0, x), ("index", 5, index)]
grids.append(("x.gather(1, index)", 8.5, x.gather(1, index)))

fig, ax = plt.subplots(figsize=(6.5, 2.6), layout="constrained")
for k, (name, left, values) in enumerate(grids):
    width = values.shape[1]
    ax.text(left + width / 2, -0.25, name, ha="center")
    for i in range(3):
        for j in range(width):
            chosen = k > 0 or j == index[i, 0]
            cell = plt.Rectangle((left + j, i), 0.92, 0.9, color=f"C{i}")
            cell.set_alpha(0.7 if chosen else 0.12)
            ax.add_patch(cell)
            at = left + j + 0.46, i + 0.45
            ax.text(*at, values[i, j].item(), ha="center", va="center")
arrow = {"arrowstyle": "-|>", "connectionstyle": "arc3,rad=-0.12"}
for i in range(3):
    start = index[i, 0].item() + 0.8, i + 0.25
    style = arrow | {"color": f"C{i}"}
    ax.annotate("", (8.5, i + 0.3), start, arrowprops=style)
ax.set(xlim=(0, 11), ylim=(3, -0.6))
ax.axis("off")
plt.savefig("gather.svg")
