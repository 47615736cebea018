# docs/zh/training/grad-clipping.md:183, block exploding
# Written by `make update`: edit the card.

import torch
from torch import nn


def train(clip):
    w = torch.tensor(1.3, requires_grad=True)
    for _ in range(30):
        loss = (w**20 - 1) ** 2  # 20 步 h = w·h
        loss.backward()
        norm = nn.utils.get_total_norm([w.grad])
        if clip:
            nn.utils.clip_grad_norm_([w], max_norm=1.0)
        w = (w.detach() - 0.01 * w.grad).requires_grad_()
        yield f"{loss:.3g} ({norm:.3g})"


for clip in (False, True):
    first, second, third, *_, last = train(clip)
    print(first, second, third, last, sep="  ")

# Output:
# 3.57e+04 (1.11e+06)  inf (inf)  inf (inf)  nan (nan)
# 3.57e+04 (1.11e+06)  2.62e+04 (8.17e+05)  1.91e+04 (6.03e+05)  0.0485 (10.6)
