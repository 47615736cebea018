# docs/en/data/transforms.md:219, block train-or-eval-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
image = torch.zeros(16, 16)
image[3:13, 4:6] = image[3:5, 4:12] = image[7:9, 4:10] = 1
strip = {
    "x": image,
    "x.flip(1)": image.flip(1),
    "x.rot90()": image.rot90(),
    "x.roll((2, 3), (0, 1))": image.roll((2, 3), (0, 1)),
    "x + 0.2 * noise": image + 0.2 * torch.randn(16, 16),
}

fig, axes = plt.subplots(1, 5, figsize=(7.5, 1.9), layout="constrained")
for ax, (name, picture) in zip(axes, strip.items()):
    ax.imshow(picture, cmap="gray", vmin=-0.5, vmax=1.5)
    ax.set_title(name, fontsize=8)
    ax.axis("off")
plt.savefig("strip.svg")
