# docs/en/training/grad-clipping.md:153, block norm-or-value-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn


def clipped(clip, limit, grad):
    w = torch.zeros(2, requires_grad=True)
    w.grad = torch.tensor(grad)
    clip([w], limit)
    return w.grad.tolist()


keep = [clipped(nn.utils.clip_grad_norm_, 2.0, [3.6, 0.9])]
keep += [clipped(nn.utils.clip_grad_norm_, 2.0, [-1.0, 1.2])]
cut = clipped(nn.utils.clip_grad_value_, 1.42, [3.6, 0.9])

ax = plt.figure(figsize=(6, 3.4)).add_axes((0, 0, 1, 1), aspect="equal")
ax.add_patch(plt.Circle((0, 0), 2, fill=False, color="C0"))
ax.add_patch(plt.Rectangle((-1.42, -1.42), 2.84, 2.84, fill=False, ls=":"))
for to, color in [((3.6, 0.9), "C7"), *zip(keep, ["C0"] * 2), (cut, "C1")]:
    arrow = {"arrowstyle": "->", "color": color, "lw": 2, "shrinkB": 0}
    ax.annotate("", to, (0, 0), arrowprops=arrow | {"shrinkA": 0})
ax.axis([-3, 4, -2.2, 2.2]), ax.axis("off")
plt.savefig("circle.svg")
