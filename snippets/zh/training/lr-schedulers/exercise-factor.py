# docs/zh/training/lr-schedulers.md:516, block exercise-factor
# Written by `make update`: edit the card.

import torch


def factor(step):
    return 0.1 * (1 - step / 10)  # 从这里改起


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)
lrs = []
for _ in range(13):
    lrs.append(round(scheduler.get_last_lr()[0], 3))
    optimizer.step()
    scheduler.step()
got = lrs[0], lrs[5], lrs[10:]
assert got == (0.1, 0.05, [0, 0, 0]), got

# Ends with:
# AssertionError: (0.01, 0.005, [0.0, -0.001, -0.002])
