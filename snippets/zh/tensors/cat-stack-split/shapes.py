# docs/zh/tensors/cat-stack-split.md:80, block shapes
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

a, b = torch.ones(2, 3), torch.ones(2, 3)
results = {
    "cat, dim=0": (torch.cat([a, b]), (0, -2)),
    "cat, dim=1": (torch.cat([a, b], dim=1), (3, 0)),
    "stack, dim=0": (torch.stack([a, b]), (0.6, 0.6)),
}
fig, ax = plt.subplots(figsize=(7.5, 2.7))
left = 0
for name, (result, (dx, dy)) in results.items():
    for k in (1, 0):
        for i in range(2):
            for j in range(3):
                at = (left + j + k * dx, 3 - i + k * dy)
                cell = plt.Rectangle(at, 1, 1, facecolor=f"C{k}")
                cell.set(edgecolor="black", zorder=3 - k)
                ax.add_patch(cell)
    ax.text(left, -0.8, f"{name}\n{tuple(result.shape)}")
    left += 3 + max(dx, 0) + 2
ax.set(xlim=(-0.2, 17.2), ylim=(-1, 5), aspect="equal")
ax.axis("off")
fig.subplots_adjust(left=0, right=1, bottom=0, top=1)
plt.savefig("blocks.svg")
