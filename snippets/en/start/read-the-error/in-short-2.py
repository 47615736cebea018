# docs/en/start/read-the-error.md:70, block in-short-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

parts = [
    ("RuntimeError:", 0, "type(error)", "C7"),
    ("mat1", 14, "x", "C0"),
    ("and", 19, "", "black"),
    ("mat2", 23, "weight.T", "C1"),
    ("shapes cannot be multiplied", 28, "x @ weight.T", "C7"),
    ("(3x5", 56, "(3, 5)", "C0"),
    ("and", 61, "", "black"),
    ("3x2)", 65, "(3, 2)", "C1"),
]

fig, ax = plt.subplots(figsize=(6.3, 1.7))
for text, start, note, color in parts:
    style = {"family": "monospace", "color": color, "size": 10}
    ax.text(start, 0, text, **style)
    if note:
        middle = start + len(text) / 2
        ax.plot([middle, middle], [-0.15, -0.5], color=color)
        ax.text(middle, -0.8, note, ha="center", **style)
ax.plot([59.5, 59.5, 65.5, 65.5], [0.45, 0.7, 0.7, 0.45], color="C3")
ax.text(62.5, 0.85, "5 ≠ 3", ha="center", color="C3", weight="bold")
ax.set(xlim=(-1, 71), ylim=(-1.1, 1.3))
ax.axis("off")
fig.subplots_adjust(left=0, right=1, bottom=0, top=1)
plt.savefig("message.svg")
