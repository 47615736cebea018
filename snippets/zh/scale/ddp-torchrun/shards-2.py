# docs/zh/scale/ddp-torchrun.md:227, block shards-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
from torch.utils.data import DistributedSampler


def cell(ax, x, y, index, color):
    ax.add_patch(plt.Rectangle((x, y), 1, 0.8, fc=color, alpha=0.3))
    ax.add_patch(plt.Rectangle((x, y), 1, 0.8, fill=False, ec=color))
    ax.text(x + 0.5, y + 0.38, index, ha="center", va="center")


fig, ax = plt.subplots(figsize=(6, 3.2))
for rank in range(4):
    shard = DistributedSampler(range(16), 4, rank, shuffle=False)
    low = 3 - rank * 1.1
    ax.text(2.6, low + 0.4, f"rank {rank}", ha="right", va="center")
    for i, index in enumerate(shard):
        cell(ax, index, 5.4, index, f"C{rank}")
        cell(ax, 3.5 + i + 2 * (i // 2), low, index, f"C{rank}")
for step, left in enumerate((3.5, 7.5)):
    ax.text(left + 1, 4.1, f"step {step}", ha="center", va="center")
ax.set(xlim=(-0.2, 16.2), ylim=(-0.5, 6.4))
ax.axis("off")
plt.savefig("shards.svg")
