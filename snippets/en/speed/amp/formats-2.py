# docs/en/speed/amp.md:96, block formats-2
# Written by `make update`: edit the card.

import math

import matplotlib.pyplot as plt
import torch

fig, ax = plt.subplots(figsize=(6, 2.2))
names = ["float32", "bfloat16", "float16"]
for row, name in enumerate(names):
    info = torch.finfo(getattr(torch, name))
    low, high = math.log10(info.tiny), math.log10(info.max)
    least = math.log10(info.tiny * info.eps)
    bar = {"height": 0.5, "color": f"C{row}"}
    ax.barh(row, high - low, left=low, **bar)
    ax.barh(row, low - least, left=least, alpha=0.4, **bar)
    ax.text(high + 1, row, f"eps {info.eps:.0e}", va="center")
ax.set_yticks(range(3), names)
ax.set_xticks(range(-40, 41, 20), [f"1e{e}" for e in range(-40, 41, 20)])
ax.set(xlim=(-47, 57), ylim=(2.5, -0.5))
plt.savefig("ranges.svg")
