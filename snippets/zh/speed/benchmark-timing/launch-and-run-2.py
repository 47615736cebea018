# docs/zh/speed/benchmark-timing.md:106, block launch-and-run-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

launch, cost = 20, 100
now = free = 0
fig, ax = plt.subplots(figsize=(6, 2.2), layout="constrained")
for k in range(3):
    ax.barh(1, launch, left=now, color=f"C{k}", height=0.5, ec="white")
    now += launch
    free = max(now, free)
    ax.barh(0, cost, left=free, color=f"C{k}", height=0.5, ec="white")
    text = ax.text(free + cost / 2, 0, f"k{k}", color="#111111")
    text.set(ha="center", va="center")
    free += cost

ax.barh(1, free - now, left=now, height=0.5, fill=False, ec="C7", ls=":")
ax.text((now + free) / 2, 1, "wait()", ha="center", va="center")
for at, color in [(now, "C3"), (free, "C2")]:
    ax.axvline(at, ymax=0.83, color=color, ls="--")
    ax.text(at, 1.45, "clock", ha="center", color=color)
ax.set(yticks=[0, 1], yticklabels=["device", "host"], ylim=(-0.4, 1.7))
ax.set(xlabel="µs", xticks=range(0, 321, 40))
plt.savefig("launch.svg")
