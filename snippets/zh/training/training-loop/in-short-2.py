# docs/zh/training/training-loop.md:68, block in-short-2
# Written by `make update`: edit the card.

from math import cos, radians, sin

import matplotlib.pyplot as plt

calls = ["zero_grad()", "model(x)", "loss_fn(...)", "backward()", "step()"]
angles = [radians(90 - 72 * i) for i in range(5)]
points = [(2 * cos(angle), sin(angle)) for angle in angles]
arrow = {
    "arrowstyle": "-|>",
    "connectionstyle": "arc3,rad=-0.2",
    "shrinkA": 30,
    "shrinkB": 30,
    "color": "C0",
}
box = {"boxstyle": "round,pad=0.4", "fc": "none", "ec": "C0"}
fig, ax = plt.subplots(figsize=(6, 3.4))
for i, point in enumerate(points):
    ax.annotate("", points[(i + 1) % 5], point, arrowprops=arrow)
    ax.text(*point, f"{i + 1}  {calls[i]}", ha="center", va="center", bbox=box)

ax.text(-1.9, -0.3, "✗ zero_grad()", ha="right", va="center", color="C3")
ax.set(xlim=(-3, 3), ylim=(-1.1, 1.3))
ax.axis("off")
plt.savefig("ring.svg")
