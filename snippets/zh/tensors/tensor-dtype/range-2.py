# docs/zh/tensors/tensor-dtype.md:224, block range-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

names = ["float32", "float16", "bfloat16"]
kinds = [getattr(torch, name) for name in names]

fig, axes = plt.subplots(2, 1, figsize=(6.5, 3.6), layout="constrained")
top, bottom = axes
for row, kind in enumerate(kinds):
    grid = torch.linspace(1, 1.02, 401, dtype=torch.float64)
    values = grid.to(kind).double().unique()
    values = values[values <= 1.02]
    top.vlines(values, -row - 0.35, -row + 0.35, color=f"C{row}", lw=1.5)
    info = torch.finfo(kind)
    ends = [info.smallest_normal, info.max]
    bottom.plot(ends, [-row, -row], color=f"C{row}", lw=6)
bottom.set_xscale("log")
for ax in axes:
    ax.set_yticks([0, -1, -2], names)
    ax.set_ylim(-2.6, 0.6)
    ax.tick_params(axis="y", length=0)
plt.savefig("precision.svg")
