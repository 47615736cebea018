# docs/zh/models/softmax-cross-entropy.md:94, block softmax-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

z = torch.tensor([2.0, 1.0, 0.0, -1.0])
fig, axes = plt.subplots(1, 4, figsize=(8, 2.4), layout="constrained")
axes[0].bar(range(4), z.tolist(), color="C1")
axes[0].axhline(0, color="black", lw=0.8)
axes[0].set(title="logits", xticks=range(4))
for ax, t in zip(axes[1:], (0.5, 1, 2), strict=True):
    p = torch.softmax(z / t, dim=0).tolist()
    bars = ax.bar(range(4), p)
    ax.bar_label(bars, [f"{v:.2f}" for v in p], size=8)
    ax.set(title=f"softmax, T = {t}", ylim=(0, 1), xticks=range(4))
plt.savefig("temperature.svg")
