# docs/zh/speed/memory-and-checkpointing.md:101, block optimizer-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

names = ["SGD", "SGD momentum", "AdamW"]
parts = {"weights": [4] * 3, "grads": [4] * 3, "states": [0, 4, 8]}

fig, ax = plt.subplots(figsize=(6, 2.4))
left = [0, 0, 0]
for label, sizes in parts.items():
    ax.barh(names, sizes, left=left, height=0.55, label=label)
    left = [a + b for a, b in zip(left, sizes)]
for row, total in enumerate(left):
    ax.text(total + 0.2, row, total, va="center")
ax.set(xlabel="bytes / parameter (float32)", xlim=(0, 21))
ax.set_xticks(range(0, 21, 4))
ax.invert_yaxis()
ax.legend(loc="upper right")
plt.savefig("budget.svg")
