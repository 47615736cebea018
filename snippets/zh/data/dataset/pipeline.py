# docs/zh/data/dataset.md:76, block pipeline
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

stages = {
    "raw data": ("2,8,0", "4,6,1", "6,4,0"),
    "Dataset": ("[2., 8.]", "[4., 6.]", "[6., 4.]"),
    "transform": ("[.2, .8]", "[.4, .6]", "[.6, .4]"),
    "DataLoader": ("batch_size", "= 3"),
    "batch": ("[[.2, .8],", " [.4, .6],", " [.6, .4]]"),
}
shapes = ["str", "(2,)", "(2,)", "", "(3, 2)"]
fig, ax = plt.subplots(figsize=(7, 2.3))

for k, (name, lines) in enumerate(stages.items()):
    x, color = 2.1 * k, f"C{k}"
    box = plt.Rectangle((x, 0), 1.65, 1.6, fc="none", ec=color, lw=1.5)
    ax.add_patch(box)
    x += 0.82
    ax.text(x, 1.75, name, ha="center", weight="bold", color=color)
    text = {"ha": "center", "va": "center", "fontsize": 9}
    ax.text(x, 0.8, "\n".join(lines), family="monospace", **text)
    ax.text(x, -0.25, shapes[k], **text)
    if k:
        ends = (x - 0.84, 0.8), (x - 1.25, 0.8)
        ax.annotate("", *ends, arrowprops={"arrowstyle": "->"})

ax.set(xlim=(-0.1, 10.2), ylim=(-0.4, 2))
ax.axis("off")
plt.savefig("pipeline.svg")
