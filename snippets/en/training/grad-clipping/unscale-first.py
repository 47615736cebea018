# docs/en/training/grad-clipping.md:250, block unscale-first
# Written by `make update`: edit the card.

import torch
from torch import nn

for unscale_first in (False, True):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scaler = torch.amp.GradScaler("cpu")  # "cuda" on a GPU

    loss = (w * torch.tensor([3.0, 4.0])).sum()
    scaler.scale(loss).backward()
    if unscale_first:
        scaler.unscale_(optimizer)

    norm = nn.utils.clip_grad_norm_([w], max_norm=1.0)
    scaler.step(optimizer)
    scaler.update()
    print(f"norm {norm.item():.1f}  moved {w.detach().norm():.6f}")

# Output:
# norm 327680.0  moved 0.000015
# norm 5.0  moved 1.000000
