# docs/zh/data/csv-pandas-missing.md:75, block in-short-2
# Written by `make update`: edit the card.

import io

import matplotlib.pyplot as plt
import pandas as pd

text = "rooms,street\n3,paved\nNA,\n5,gravel\n"
before = pd.read_csv(io.StringIO(text))
filled = before.fillna(before.mean(numeric_only=True))
after = pd.get_dummies(filled, dummy_na=True).astype(float)
columns = {"gridspec_kw": {"width_ratios": (2, 4)}, "layout": "constrained"}
fig, axes = plt.subplots(1, 2, figsize=(7, 1.9), **columns)

gaps = before.isna().to_numpy()
for ax, table, word in zip(axes, (before, after), ("read_csv", "tensor")):
    values = table.astype(object).to_numpy()
    for row in range(3):
        for column in range(values.shape[1]):
            source = min(column, 1)
            color = "C1" if gaps[row, source] else "C0"
            box = {"fc": "none", "ec": color, "lw": 1.5}
            ax.add_patch(plt.Rectangle((column, -row), 0.94, 0.9, **box))
            place = column + 0.47, 0.45 - row, f"{values[row, column]}"
            ax.text(*place, ha="center", va="center", color=color)
    ax.set(xlim=(-0.05, values.shape[1]), ylim=(-2.1, 1), title=word)
    ax.set_xticks([i + 0.47 for i in range(len(list(table)))], list(table))
    ax.tick_params(length=0, labelsize=8)
    ax.set_yticks([])
    ax.spines[:].set_visible(False)
plt.savefig("before-after.svg")
