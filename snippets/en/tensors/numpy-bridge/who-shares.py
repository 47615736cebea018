# docs/en/tensors/numpy-bridge.md:78, block who-shares
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import numpy as np
import torch

array = np.array([1, 2, 3])
tensor, own = torch.from_numpy(array), torch.tensor(array)
back = tensor.numpy()
back[0] = 9
boxes = {1: array, 3: own}  # height: contents
names = ["array", "from_numpy(array)", "tensor.numpy()", "torch.tensor(array)"]

fig, ax = plt.subplots(figsize=(6, 3))
arrow = {"arrowstyle": "->"}
for k, name in enumerate(names):
    ax.text(3.2, k, name, ha="right", va="center")
    target = 1 if k < 3 else 3
    ax.annotate("", (4.9, target), (3.3, k), arrowprops=arrow)
for color, (height, values) in enumerate(boxes.items()):
    for j, value in enumerate(values.tolist()):
        cell = plt.Rectangle((5 + 0.8 * j, height - 0.4), 0.75, 0.8)
        cell.set(color=f"C{color}", alpha=0.4)
        ax.add_patch(cell)
        ax.text(5.37 + 0.8 * j, height, value, ha="center", va="center")
ax.set(xlim=(0, 7.6), ylim=(3.6, -0.6)), ax.axis("off")
plt.savefig("one-buffer.svg")
