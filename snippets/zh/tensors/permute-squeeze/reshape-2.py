# docs/zh/tensors/permute-squeeze.md:259, block reshape-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

image = torch.full((6, 6, 3), 0.1)  # (H, W, C)
image[..., 2] = 0.9  # 蓝
image[1:5, 1:5] = torch.tensor([0.9, 0.2, 0.1])  # 红

pixels = {
    "image (6, 6, 3)": image,
    "permute(2, 0, 1)": image.permute(2, 0, 1).permute(1, 2, 0),
    "reshape(3, 6, 6)": image.reshape(3, 6, 6).permute(1, 2, 0),
}
fig, axes = plt.subplots(1, 3, figsize=(7.5, 2.6))
for ax, (name, x) in zip(axes, pixels.items()):
    for h in range(6):
        for w in range(6):
            color = tuple(x[h, w].tolist())
            ax.add_patch(plt.Rectangle((w, h), 1, 1, color=color))
    ax.set(xlim=(0, 6), ylim=(6, 0), aspect="equal", title=name)
    ax.axis("off")
fig.subplots_adjust(left=0, right=1, bottom=0.02, top=0.87)
plt.savefig("scrambled.svg")
