# docs/en/tensors/permute-squeeze.md:79, block permute
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

image = torch.arange(24).view(1, 2, 4, 3)
kinds = {"NHWC": image, "NCHW": image.permute(0, 3, 1, 2)}

fig, axes = plt.subplots(1, 2, figsize=(8, 2.7))
for ax, (name, x) in zip(axes, kinds.items()):
    for c in (2, 1, 0):
        for h in range(2):
            for w in range(4):
                x0, y0 = w + 0.5 * c, 1 - h + 0.5 * c
                cell = plt.Rectangle((x0, y0), 1, 1, facecolor=f"C{c}")
                cell.set(edgecolor="black", zorder=6 - 2 * c)
                ax.add_patch(cell)
                text = ax.text(x0 + 0.7, y0 + 0.6, image[0, h, w, c].item())
                text.set(ha="center", color="#111111", zorder=7 - 2 * c)
    where = {"H": (-2.3, 0.8), "W": (1, -1), "C": (4.7, -0.2)}
    for k, at in where.items():
        d = name.index(k)
        ax.text(*at, f"dim {d}: {k} = {x.size(d)}\nstride {x.stride(d)}")
    ax.set(xlim=(-2.4, 7), ylim=(-1.1, 3.1), aspect="equal")
    ax.set_title(f"{name} {tuple(x.shape)}"), ax.axis("off")
fig.subplots_adjust(left=0, right=1, bottom=0, top=0.88, wspace=0)
plt.savefig("axes.svg")
