# docs/en/speed/dataloader-performance.md:122, block who-waits-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

read, step, batches, ahead = 4, 1, 12, 2
ratios = {"height_ratios": (1, 2.4, 4)}
fig, axes = plt.subplots(3, figsize=(6, 4.4), layout="tight", **ratios)

for ax, workers in zip(axes, (0, 2, 4)):
    end, free, taken = 0, [0] * workers, []
    for batch in range(batches):
        lane = batch % workers if workers else 0
        if workers:
            asked = batch - ahead * workers
            start = max(free[lane], taken[asked] if asked >= 0 else 0)
            free[lane] = ready = start + read
        else:
            start, ready = end, end + read
        reads = ax.barh(lane, read, 0.8, start, color="C0", ec="white")
        begin = max(end, ready)
        taken.append(begin)
        steps = ax.barh(workers, step, 0.8, begin, color="C1", ec="white")
        end = begin + step
    ax.axvline(end, color="C3", ls="--")
    ax.set(xlim=(0, 61), title=f"num_workers={workers}", xticks=[0, end])
    names = [f"worker {lane}" for lane in range(workers)] + ["main"]
    ax.set_yticks(range(workers + 1), names)
ax.legend([reads, steps], ["read", "step"])
plt.savefig("overlap.svg")
