# docs/en/data/dataloader.md:300, block workers
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

load, step, batches = 2, 1, 6
ratios = {"height_ratios": (1, 2.4)}
fig, axes = plt.subplots(2, figsize=(6, 3.4), layout="tight", **ratios)


def bar(ax, row, start, length, color, text):
    ax.barh(row, length, left=start, color=color, ec="white", height=0.7)
    text = ax.text(start + length / 2, row, text, color="#111111")
    text.set(ha="center", va="center")


for ax, lanes in zip(axes, (["main"], ["worker 1", "worker 0", "main"])):
    workers, end = len(lanes) - 1, 0
    for batch in range(batches):
        row = lanes.index(f"worker {batch % workers}") if workers else 0
        start = batch // workers * load if workers else end
        bar(ax, row, start, load, "C0", f"load {batch}")
        end = max(end, start + load)
        bar(ax, workers, end, step, "C1", f"{batch}")
        end += step
    ax.axvline(end, color="black", ls="--", lw=1)
    ax.set(title=f"num_workers={workers}", xticks=range(0, 19, 2))
    ax.set(yticks=range(workers + 1), yticklabels=lanes, xlim=(0, 18.5))
plt.savefig("workers.svg")
