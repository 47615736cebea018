# docs/en/tensors/broadcasting.md:304, block n-by-n-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

target = torch.tensor([1, 2, 3, 4])  # (4,)
pred = target.unsqueeze(1)  # (4, 1)
diff = pred - target  # (4, 4)

fig, ax = plt.subplots(figsize=(3.6, 3.2))
for i in range(4):
    for j in range(4):
        value = diff[i, j].item()
        cell = plt.Rectangle((j - 0.5, i - 0.5), 1, 1, color="C1")
        cell.set_alpha(0.2 * abs(value))
        ax.add_patch(cell)
        ax.text(j, i, value, ha="center", va="center")
    frame = plt.Rectangle((i - 0.5, i - 0.5), 1, 1, fill=False)
    frame.set(edgecolor="C0", linewidth=3, zorder=3)
    ax.add_patch(frame)
ax.set(xlim=(-0.5, 3.5), ylim=(3.5, -0.5), title="pred - target  (4, 4)")
ax.set(xticks=range(4), xticklabels=target.tolist(), xlabel="target (4,)")
ax.set(yticks=range(4), yticklabels=target.tolist(), ylabel="pred (4, 1)")
fig.tight_layout()
plt.savefig("n-by-n.svg")
