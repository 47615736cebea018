# docs/zh/training/lr-schedulers.md:360, block past-the-end
# Written by `make update`: edit the card.

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, OneCycleLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.AdamW([w], lr=1.0)
scheduler = CosineAnnealingLR(optimizer, T_max=4)
lrs = []
for _ in range(9):
    lrs.append(round(scheduler.get_last_lr()[0], 2))
    optimizer.step()
    scheduler.step()
print(lrs)

scheduler = OneCycleLR(optimizer, max_lr=1.0, total_steps=4)
try:
    for _ in range(9):
        scheduler.step()
except ValueError as error:
    print(error)

# Output:
# [1.0, 0.85, 0.5, 0.15, 0.0, 0.15, 0.5, 0.85, 1.0]
# Tried to step 5 times. The specified number of total steps is 4
