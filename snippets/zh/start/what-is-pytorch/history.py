# docs/zh/start/what-is-pytorch.md:164, block history
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

events = [
    (2018 + 11 / 12, "1.0"),
    (2022 + 8 / 12, "PyTorch Foundation"),
    (2023 + 2 / 12, "2.0\ntorch.compile"),
    (2026 + 6 / 12, "2.13"),
]

fig, ax = plt.subplots(figsize=(6, 2.2))
ax.axhline(0, color="black")
for i, (year, label) in enumerate(events):
    side = -1 if i == 1 else 1
    ax.plot([year, year], [0, 0.5 * side], color="C0")
    ax.plot(year, 0, "o", color="C0")
    where = "bottom" if side > 0 else "top"
    ax.text(year, 0.6 * side, label, ha="center", va=where)
ax.set(xlim=(2018, 2027), ylim=(-1.2, 1.6), xticks=range(2018, 2028))
ax.set_yticks([])
for name in ("left", "top", "right"):
    ax.spines[name].set_visible(False)
fig.tight_layout()
plt.savefig("timeline.svg")
