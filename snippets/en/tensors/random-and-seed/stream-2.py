# docs/en/tensors/random-and-seed.md:237, block stream-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

takers = [("model", 5, "C0"), ("data", 4, "C2")]
longer = [takers[0], ("extra", 2, "C3"), takers[1]]

fig, axes = plt.subplots(2, 1, figsize=(6, 3), layout="constrained")
for ax, calls in zip(axes, (takers, longer)):
    torch.manual_seed(0)
    ax.bar(range(12), torch.rand(12).tolist(), color="0.7", width=0.7)
    torch.manual_seed(0)
    start = 0
    for name, size, color in calls:
        taken = torch.rand(size).tolist()
        ax.bar(range(start, start + size), taken, color=color, width=0.7)
        middle = start + (size - 1) / 2
        ax.text(middle, 1.05, name, ha="center", color=color)
        start += size
    ax.set(ylim=(0, 1.3), yticks=[]), ax.set_frame_on(False)
    ax.set_xticks(range(12), range(1, 13)), ax.tick_params(length=0)
plt.savefig("stream.svg")
