# docs/en/training/lr-schedulers.md:172, block warm-up-2
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

import math


def factor(step):
    if step < 3:
        return 0.25 + 0.75 * step / 3
    return (1 + math.cos(math.pi * (step - 3) / 4)) / 2


v = torch.zeros(1, requires_grad=True)
groups = [{"params": [w]}, {"params": [v], "lr": 0.1}]
optimizer = torch.optim.SGD(groups, lr=1.0)
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)
for step, want in enumerate(lrs):
    body, head = scheduler.get_last_lr()
    assert round(body, 3) == want and math.isclose(head, body / 10)
    optimizer.step()
    scheduler.step()
print(step, scheduler.base_lrs)

# Output:
# [0.25, 0.5, 0.75, 1.0, 0.854, 0.5, 0.146, 0.0]
# 4.00 -4.00
# 7 [1.0, 0.1]
