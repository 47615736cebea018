# docs/en/tensors/view-vs-reshape.md:81, block strides
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

x = torch.arange(6).view(2, 3)
tensors = {"x": x, "x.T": x.T, "x.T.contiguous()": x.T.contiguous()}

fig, axes = plt.subplots(3, 1, figsize=(6.4, 5))
for ax, (name, y) in zip(axes, tensors.items()):
    for left, grid in ((0, y), (5, y.as_strided((1, 6), (6, 1)))):
        for i, line in enumerate(grid.tolist()):
            for j, value in enumerate(line, start=left):
                box = {"facecolor": f"C{value}", "alpha": 0.5, "pad": 7}
                ax.text(j, i, value, bbox=box, ha="center", va="center")
    ax.text(-0.3, -0.7, name)
    for dim, step in enumerate(y.stride()):
        style = {"arrowstyle": "->", "color": f"C{dim}", "linewidth": 2}
        style["connectionstyle"] = f"arc3,rad={dim - 0.5}"
        edge = (-0.45, 0.45)[dim]
        ax.annotate("", (5 + step, edge), (5, edge), arrowprops=style)
        ax.text(11, 1.6 * dim - 0.8, f"stride[{dim}] = {step}", va="center")
    ax.set(xlim=(-0.5, 14), ylim=(2.6, -1.6), aspect="equal")
    ax.axis("off")
fig.subplots_adjust(left=0, right=1, bottom=0, top=1, hspace=0)
plt.savefig("memory-strip.svg")
