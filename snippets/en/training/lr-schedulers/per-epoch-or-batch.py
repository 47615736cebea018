# docs/en/training/lr-schedulers.md:114, block per-epoch-or-batch
# Written by `make update`: edit the card.

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

for per_batch, t_max in ((False, 4), (True, 16), (True, 4)):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = CosineAnnealingLR(optimizer, T_max=t_max)
    lrs = []
    for _ in range(4):  # epochs
        lrs.append(round(scheduler.get_last_lr()[0], 3))
        for _ in range(4):  # batches
            optimizer.step()
            if per_batch:
                scheduler.step()
        if not per_batch:
            scheduler.step()
    print(per_batch, t_max, lrs)

# Output:
# False 4 [1.0, 0.854, 0.5, 0.146]
# True 16 [1.0, 0.854, 0.5, 0.146]
# True 4 [1.0, 0.0, 1.0, 0.0]
