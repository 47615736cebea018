# docs/en/training/lr-schedulers.md:485, block exercise-warm-up-2
# Written by `make update`: edit the card.

import torch
from torch.optim import lr_scheduler as L


def schedule(optimizer, warm, total):
    up = L.LinearLR(optimizer, 0.1, total_iters=warm)
    down = L.CosineAnnealingLR(optimizer, total - warm)
    return L.SequentialLR(optimizer, [up, down], [warm])


for warm, total, quarter in ((4, 12, 6), (2, 14, 5)):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler, lrs = schedule(optimizer, warm, total), []
    for _ in range(total + 1):
        lrs.append(round(scheduler.get_last_lr()[0], 3))
        optimizer.step(), scheduler.step()
    got = [lrs[i] for i in (0, warm // 2, warm, quarter, total)]
    assert got == [0.1, 0.55, 1, 0.854, 0], got
print("ok")

# Output:
# ok
