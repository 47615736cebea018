# docs/en/speed/profiler.md:263, block schedule-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
from torch.profiler import schedule

plan = schedule(wait=2, warmup=1, active=3, repeat=2)
color = {"NONE": "C7", "WARMUP": "C1", "RECORD": "C0", "RECORD_AND_SAVE": "C2"}
fig, ax = plt.subplots(figsize=(6, 1.4), layout="constrained")

for step in range(12):
    name = plan(step).name
    first = step < 6 and name not in ax.get_legend_handles_labels()[1]
    label = name if first else None
    ax.bar(step, 1, 0.9, color=color[name], label=label)
    ax.text(step, 0.5, step, ha="center", va="center", color="#111111")
fig.legend(loc="outside upper center", ncols=4)
ax.axis("off")
plt.savefig("schedule.svg")
