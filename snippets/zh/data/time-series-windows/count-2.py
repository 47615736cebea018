# docs/zh/data/time-series-windows.md:97, block count-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

n, past, ahead = 12, 4, 2
fig, ax = plt.subplots(figsize=(6, 2.8), layout="constrained")
ax.plot(range(n), [0] * n, "o", color="C7", ms=7)

for i in range(n - past - ahead + 1):
    y = -1 - i
    ax.plot([i, i + past - 1], [y, y], "C0o-", lw=5, ms=8)
    targets = range(i + past, i + past + ahead)
    ax.plot(targets, [y] * ahead, "C1s-", lw=5, ms=8)
    ax.text(n - 0.4, y, f"[{i}]", va="center", fontsize=9)

ax.text(-0.5, -7, "x", color="C0", ha="right", va="center", weight="bold")
ax.text(-0.5, -6, "y", color="C1", ha="right", va="center", weight="bold")
ax.set(xticks=range(n), yticks=[], xlim=(-1, n + 0.3))
ax.spines["left"].set_visible(False)
plt.savefig("windows.svg")
