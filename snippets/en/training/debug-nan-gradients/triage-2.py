# docs/en/training/debug-nan-gradients.md:126, block triage-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

asked = ["x", "w", "output", "loss", "grad"]
found = ["data", "step - 1", "forward hook", "log, /, exp, half"]
found += ["detect_anomaly"]
ax = plt.figure(figsize=(6, 4.4)).add_axes((0, 0, 1, 1))


def box(x, y, text, color):
    style = {"boxstyle": "round,pad=0.4", "fc": "none", "ec": color}
    ax.text(x, y, text, ha="center", va="center", bbox=style)


arrow = {"arrowstyle": "->", "color": "0.5"}
for y, (name, where) in enumerate(zip(asked, found)):
    box(0, -y, f"isfinite({name})", "C0")
    box(2, -y, where, "C3")
    ax.annotate("", (1.4, -y), (0.55, -y), arrowprops=arrow)
    ax.text(0.95, 0.08 - y, "False", ha="center", size=8)
    ax.annotate("", (0, -y - 0.72), (0, -y - 0.26), arrowprops=arrow)
    ax.text(0.06, -y - 0.5, "True", va="center", size=8)
box(0, -5, "norm, lr", "C2")
ax.axis([-0.7, 2.7, -5.4, 0.4]), ax.axis("off")
plt.savefig("triage.svg")
