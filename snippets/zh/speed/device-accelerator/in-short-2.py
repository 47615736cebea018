# docs/zh/speed/device-accelerator.md:72, block in-short-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 3))
for left, name, color in [(0, "cpu", "C0"), (6, "device", "C1")]:
    ax.add_patch(plt.Rectangle((left, 0), 4, 4, fill=False, ec=color, lw=2))
    ax.text(left + 2, 4.25, name, ha="center", color=color)

for left, low in [(2, "logits.cpu()"), (8, "logits")]:
    ax.text(left, 3, "x, y", ha="center", va="center")
    ax.text(left, 1, low, ha="center", va="center")

arrow = {"arrowstyle": "-|>", "lw": 2}
ax.annotate("", (7.2, 3), (2.8, 3), arrowprops=arrow | {"color": "C1"})
ax.annotate("", (3.6, 1), (7.2, 1), arrowprops=arrow | {"color": "C0"})
ax.annotate("", (8, 1.4), (8, 2.6), arrowprops=arrow | {"color": "C2"})
ax.text(5, 3.2, ".to(device)", ha="center")
ax.text(5.2, 1.2, ".cpu()", ha="center")
ax.text(8.2, 2, "model", va="center", color="C2")
ax.set(xlim=(-0.2, 10.2), ylim=(-0.2, 4.8))
ax.axis("off")
plt.savefig("copies.svg")
