# docs/en/nn/batchnorm-train-eval.md:236, block layernorm-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

picks = {"BatchNorm1d(6)": (slice(0, 4), slice(0, 1))}
picks["LayerNorm(6)"] = (slice(0, 1), slice(0, 6))
picks["GroupNorm(2, 6)"] = (slice(0, 1), slice(0, 3))
fig, axes = plt.subplots(1, 3, figsize=(6.4, 2), layout="constrained")

for ax, (name, (rows, columns)) in zip(axes, picks.items()):
    for b in range(4):
        for c in range(6):
            on = b in range(4)[rows] and c in range(6)[columns]
            color = "C1" if on else "C0"
            cell = {"fc": color, "alpha": 1 if on else 0.35}
            corner = (c + 0.05, b + 0.05)
            ax.add_patch(plt.Rectangle(corner, 0.9, 0.9, **cell))
    ax.set_title(name, fontsize=10)
    ax.set(xlim=(0, 6), ylim=(4, 0), aspect="equal")
    ax.set(xticks=[], yticks=[], xlabel="C", ylabel="B")
    ax.spines[:].set_visible(False)
plt.savefig("axes.svg")
