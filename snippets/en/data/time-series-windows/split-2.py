# docs/en/data/time-series-windows.md:188, block split-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch.utils.data import random_split

past, n, cut = 4, 20, 16
generator = torch.Generator().manual_seed(1)
parts = random_split(range(past, n), [12, 4], generator=generator)
splits = {
    "random_split": sorted(parts[1]),
    "series[:cut]": list(range(cut, n)),
}
fig, axes = plt.subplots(2, figsize=(6, 2.4), layout="constrained")

for ax, (name, val) in zip(axes, splits.items()):
    train = [t for t in range(n) if t not in val]
    ax.plot(train, [0] * len(train), "C0o", ms=9, label="train")
    ax.plot(val, [0] * len(val), "C1s", ms=9, label="val")
    ax.set(title=name, xticks=range(n), yticks=[], ylim=(-1, 1))
    ax.spines["left"].set_visible(False)

axes[0].legend(loc="upper right", ncols=2, bbox_to_anchor=(1, 1.75))
axes[1].axvline(cut - 0.5, ls="--", color="C7")
plt.savefig("leak.svg")
