# docs/zh/autograd/torch-func.md:118, block vmap
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch.func import vmap

X, w = torch.arange(12).view(4, 3), torch.tensor([1, 10, 100])
out = vmap(torch.dot, in_dims=(0, None))(X, w)  # (4,)
center = {"ha": "center", "va": "center"}
fig, ax = plt.subplots(figsize=(7, 3), layout="constrained")
for i in range(4):
    for left, row in [(0, X[i]), (8.6, out[i : i + 1])]:
        wide = 3 / len(row) if left == 0 else 1.6
        for j, value in enumerate(row.tolist()):
            at = (left + j * wide, 3 - i)
            cell = plt.Rectangle(at, wide, 0.9, color=f"C{i}", alpha=0.4)
            ax.add_patch(cell)
            ax.text(at[0] + wide / 2, 3.45 - i, value, **center)
    ax.text(5.8, 3.45 - i, "dot(x, w)", **center)
    for start, end in [(3.2, 4.7), (6.9, 8.4)]:
        line = {"arrowstyle": "->", "color": f"C{i}"}
        ax.annotate("", (end, 3.45 - i), (start, 3.45 - i), arrowprops=line)
names = [(1.5, "X (4, 3): 0"), (5.8, "w (3,): None"), (9.4, "out (4,)")]
for x, text in names:
    ax.text(x, 4.3, text, **center)
ax.axis([-0.2, 10.4, -0.2, 4.8]), ax.axis("off")
plt.savefig("vmap.svg")
