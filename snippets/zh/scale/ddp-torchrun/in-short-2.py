# docs/zh/scale/ddp-torchrun.md:92, block in-short-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

grads = [4, 8, 2, 6]
mean = sum(grads) / len(grads)

fig, ax = plt.subplots(figsize=(6, 3.2))
box = {"boxstyle": "round,pad=0.5", "fc": "none", "lw": 2}
text = {"ha": "center", "va": "center"}
ax.text(3, 2, f"mean = {mean:g}", bbox=box | {"ec": "C4"}, **text)
for rank, grad in enumerate(grads):
    at, color = rank * 2, f"C{rank}"
    ax.text(at, 4, f"grad = {grad}", bbox=box | {"ec": color}, **text)
    ax.text(at, 4.75, f"rank {rank}", color=color, **text)
    ax.text(at, 0, f"grad = {mean:g}", bbox=box | {"ec": color}, **text)
    arrow = {"arrowstyle": "-|>", "color": color, "lw": 1.5}
    near = 3 + (at - 3) * 0.25
    ax.annotate("", (near, 2.4), (at, 3.55), arrowprops=arrow)
    ax.annotate("", (at, 0.45), (near, 1.6), arrowprops=arrow)
ax.text(5.2, 2, "all-reduce", color="C4", **text)
ax.set(xlim=(-0.9, 6.9), ylim=(-0.5, 5))
ax.axis("off")
plt.savefig("all-reduce.svg")
