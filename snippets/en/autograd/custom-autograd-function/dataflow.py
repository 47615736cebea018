# docs/en/autograd/custom-autograd-function.md:154, block dataflow
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3
(slope,) = torch.autograd.grad(y, x)

fig, ax = plt.subplots(figsize=(6, 3), layout="constrained")
boxes = [
    (0, 2, f"x = {x:.0f}", "black"),
    (2, 2, "forward", "C0"),
    (4, 2, f"y = {y:.0f}", "black"),
    (2, 1, "ctx: x", "C2"),
    (4, 0, "grad_y = 1", "black"),
    (2, 0, "backward", "C3"),
    (0, 0, f"grad_x = {slope:.0f}", "black"),
]
for left, top, text, color in boxes:
    ax.text(left, top, text, color=color, ha="center", va="center")
for i, j in [(0, 1), (1, 2), (1, 3), (3, 5), (4, 5), (5, 6)]:
    gap = 12 if 3 in (i, j) else 40
    arrow = {"arrowstyle": "->", "shrinkA": gap, "shrinkB": gap}
    ax.annotate("", boxes[j][:2], boxes[i][:2], arrowprops=arrow)
ax.axis([-0.7, 4.7, -0.4, 2.4]), ax.axis("off")
plt.savefig("dataflow.svg")
