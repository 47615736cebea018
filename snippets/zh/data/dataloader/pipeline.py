# docs/zh/data/dataloader.md:68, block pipeline
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
from torch.utils.data import BatchSampler

order = [7, 2, 9, 0, 4, 8, 1, 6, 3, 5]
batches = list(BatchSampler(order, batch_size=4, drop_last=False))
fig, ax = plt.subplots(figsize=(6, 3.6), layout="constrained")
color = {i: f"C{k}" for k, batch in enumerate(batches) for i in batch}


def cell(x, y, text, edge, style="-"):
    box = {"boxstyle": "square,pad=0.4", "fc": "none", "ec": edge, "ls": style}
    ax.text(x, y, text, ha="center", va="center", bbox=box, fontsize=9)


for x, i in enumerate(order):
    ax.text(x, 4, f"raw{x}", ha="center", va="center", fontsize=8)
    cell(x, 3, f"{x}", color[x])
    cell(x, 2, f"{i}", color[i])
for k, batch in enumerate(batches):
    x, style = 4 * k + (len(batch) - 1) / 2, "-" if len(batch) == 4 else "--"
    cell(x, 1, " ".join(f"d[{i}]" for i in batch), f"C{k}", style)
    cell(x, 0, f"({len(batch)}, ...)", f"C{k}", style)
ax.set(xlim=(-0.6, 9.8), ylim=(-0.5, 4.4), yticks=range(5), xticks=[])
ax.set_yticklabels(["collate", "fetch", "sampler", "d = Dataset", "raw data"])
ax.tick_params(length=0)
ax.spines[:].set_visible(False)
plt.savefig("pipeline.svg")
