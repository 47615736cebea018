# docs/en/speed/cuda-graphs.md:98, block launch-bound-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

launch, kernel, count = 5, 2, 6
starts = range(0, count * launch, launch)
rows = {
    "CPU": [(start, launch - 0.2) for start in starts],
    "GPU": [(start + launch, kernel - 0.2) for start in starts],
    "CPU, graph": [(0, launch - 0.2)],
    "GPU, graph": [
        (launch + i * kernel, kernel - 0.2) for i in range(count)
    ],
}

fig, ax = plt.subplots(figsize=(6, 2.6))
heights = (3.6, 2.7, 1.3, 0.4)
for low, (name, bars) in zip(heights, rows.items()):
    color = "C0" if "CPU" in name else "C1"
    ax.broken_barh(bars, (low - 0.3, 0.6), color=color)
ax.set_yticks(heights, rows)
ax.set(xlabel="µs", xlim=(0, 33))
plt.savefig("timeline.svg")
