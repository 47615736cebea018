# docs/en/speed/profiler.md:167, block read-the-table-4
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function

model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
x = torch.ones(32, 64)
with profile(activities=[ProfilerActivity.CPU]) as prof:
    with record_function("forward"):
        model(x)

fig, ax = plt.subplots(figsize=(6, 2), layout="constrained")


def draw(event, left, depth):
    inner = event.cpu_children if depth < 2 else []
    width = 0
    for child in inner:
        width += draw(child, left + width, depth + 1)
    width = width or 1
    ax.barh(-depth, width, 0.8, left, color=f"C{depth}", ec="white")
    name = event.name.removeprefix("aten::")
    text = ax.text(left + width / 2, -depth, name, color="#111111")
    text.set(ha="center", va="center")
    return width


draw(prof.events()[0], 0, 0)
ax.axis("off")
plt.savefig("tree.svg")
