# docs/zh/training/finetune-pretrained.md:229, block verify-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

names = ["conv1", "bn1", *(f"layer{i}" for i in range(1, 5)), "fc"]
ax = plt.figure(figsize=(7, 1.9)).add_axes((0, 0, 1, 1))
for x, name in enumerate(names):
    color = "C1" if name == "fc" else "0.6"
    box = plt.Rectangle((x, 0), 0.75, 1, fc=color, alpha=0.35, ec=color)
    ax.add_patch(box)
    ax.text(x + 0.375, 0.5, name, ha="center", va="center")
    if x:
        arrow = {"arrowstyle": "->", "color": "0.5"}
        ax.annotate("", (x, 0.5), (x - 0.25, 0.5), arrowprops=arrow)
for left, right, text, color in [
    (0, 5.75, "requires_grad=False, eval()", "0.5"),
    (6, 6.75, "requires_grad=True", "C1"),
]:
    ax.plot([left, right], [-0.2, -0.2], color=color, lw=2)
    ax.text((left + right) / 2, -0.35, text, ha="center", va="top")
ax.axis([-0.1, 7.5, -0.8, 1.1]), ax.axis("off")
plt.savefig("frozen.svg")
