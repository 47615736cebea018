# docs/en/tensors/inplace-and-copy.md:79, block boxes
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

x, z = torch.tensor([10, 20]), torch.tensor([1, 2])
y, old = z, z.clone()
states = [("z = y", old, old), ("y = y + x", y + x, old)]
y += x
states.append(("y += x", y, z))

fig, axes = plt.subplots(1, 3, figsize=(8, 2.2))
arrow = {"arrowstyle": "->"}
for k, (ax, (code, *pair)) in enumerate(zip(axes, states)):
    for row, (name, t) in enumerate(zip("yz", pair)):
        height = 1 - 1.2 * row
        box = height if k == 1 else 0.4  # two boxes or one
        ax.text(0, height, name, ha="center", va="center", size=14)
        ax.annotate("", (1.1, box), (0.2, height), arrowprops=arrow)
        for j, value in enumerate(t.tolist() if k == 1 or row == 0 else []):
            cell = plt.Rectangle((1.2 + 0.8 * j, box - 0.4), 0.75, 0.8)
            cell.set(color="C1" if value > 2 else "C0", alpha=0.4)
            ax.add_patch(cell)
            ax.text(1.57 + 0.8 * j, box, value, ha="center", va="center")
    ax.set(xlim=(-0.3, 3), ylim=(-0.8, 1.6), title=code), ax.axis("off")
fig.subplots_adjust(left=0, right=1, bottom=0, top=0.85)
plt.savefig("boxes.svg")
