# docs/zh/start/install-and-verify.md:73, block commands
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

systems = {
    "Linux": [("CPU", "cpu"), ("NVIDIA", ""), ("AMD", "rocm7.2")],
    "macOS": [("Apple silicon", "")],
    "Windows": [("CPU", ""), ("NVIDIA", "cu130")],
}

fig, ax = plt.subplots(figsize=(7, 3.2))
row = 0
for i, (system, branches) in enumerate(systems.items()):
    middle = row + (len(branches) - 1) / 2
    ax.text(0, -middle, system, color=f"C{i}", weight="bold", va="center")
    for chip, index in branches:
        ax.plot([1.2, 1.8], [-middle, -row], color=f"C{i}")
        ax.text(1.9, -row, chip, va="center")
        ax.plot([3.6, 4], [-row, -row], color=f"C{i}")
        tail = f" --index-url …/whl/{index}" if index else ""
        ax.text(4.1, -row, "pip install torch" + tail, va="center")
        row += 1
ax.set(xlim=(0, 9.5), ylim=(-5.5, 0.5))
ax.axis("off")
fig.subplots_adjust(left=0.01, right=0.99, bottom=0.01, top=0.99)
plt.savefig("tree.svg")
