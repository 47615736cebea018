# docs/en/start/read-the-error.md:136, block own-line-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

rows = [
    ("shape  size  channels", "x.shape", "x.T  reshape  unsqueeze"),
    ("dtype  scalar type", "x.dtype", "x.float()  x.long()"),
    ("device", "x.device", "x.to(device)"),
    ("out of bounds  out of range", "x.min(), x.max()", "C  num_embeddings"),
]

fig, ax = plt.subplots(figsize=(7.5, 2.8))
line = {"arrowstyle": "-|>", "lw": 1.5}
for i, row in enumerate(rows):
    color = f"C{i}"
    first = line | {"color": color}
    ax.annotate("", (0.9, -i), (0.25, -1.5), arrowprops=first)
    for left, text in zip((1, 4.1, 6.3), row):
        ax.text(left, -i, text, va="center", color=color)
    for left in (3.6, 5.85):
        ends = (left + 0.4, -i), (left, -i)
        ax.annotate("", *ends, arrowprops=line | {"color": color})
ax.text(0, -1.5, "Error", va="center", rotation=90, weight="bold")
ax.set(xlim=(-0.1, 9), ylim=(-3.5, 0.5))
ax.axis("off")
fig.subplots_adjust(left=0, right=1, bottom=0, top=1)
plt.savefig("words.svg")
