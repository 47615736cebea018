# docs/en/start/first-training-run.md:121, block five-lines
# Written by `make update`: edit the card.

from math import cos, radians, sin

import matplotlib.pyplot as plt

turn = [
    ("model(x)", "prediction = 2"),
    ("loss_fn", "loss = 16"),
    ("zero_grad()", "grad = None"),
    ("backward()", "grad = -16"),
    ("step()", "w = 1 - 0.1 · (-16) = 2.6"),
]
angles = [radians(90 - 72 * i) for i in range(5)]
points = [(2 * cos(angle), sin(angle)) for angle in angles]
arrow = {"arrowstyle": "-|>", "color": "C0", "shrinkA": 40, "shrinkB": 40}
arrow["connectionstyle"] = "arc3,rad=-0.2"

fig, ax = plt.subplots(figsize=(6.5, 3.4))
for i, (x, y) in enumerate(points):
    ax.annotate("", points[(i + 1) % 5], (x, y), arrowprops=arrow)
    ax.text(x, y + 0.03, f"{i + 1}  {turn[i][0]}", ha="center", weight="bold")
    ax.text(x, y - 0.17, turn[i][1], ha="center", color="C3")
ax.set(xlim=(-3, 3), ylim=(-1.2, 1.3))
ax.axis("off")
fig.subplots_adjust(left=0.01, right=0.99, bottom=0.01, top=0.99)
plt.savefig("ring.svg")
