# docs/en/training/lr-schedulers.md:144, block warm-up
# Written by `make update`: edit the card.

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

w = torch.zeros(1, requires_grad=True)
w.grad = torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0)
warm_up = LinearLR(optimizer, start_factor=0.25, total_iters=3)
cosine = CosineAnnealingLR(optimizer, T_max=4)
scheduler = SequentialLR(optimizer, [warm_up, cosine], milestones=[3])

lrs = []
for _ in range(8):
    lrs.append(round(optimizer.param_groups[0]["lr"], 3))
    optimizer.step()
    scheduler.step()
print(lrs)
print(f"{sum(lrs):.2f} {w.item():.2f}")  # each was used

# Output:
# [0.25, 0.5, 0.75, 1.0, 0.854, 0.5, 0.146, 0.0]
# 4.00 -4.00
