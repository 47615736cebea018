# docs/zh/training/lr-schedulers.md:300, block order
# Written by `make update`: edit the card.

import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.zeros(1, requires_grad=True)
w.grad = torch.ones(1)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.5)

used = []
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for _ in range(3):
        scheduler.step()  # 太早
        used.append(scheduler.get_last_lr()[0])
        optimizer.step()
print(used, w.item())
print(*[str(c.message).split(". ")[0] for c in caught], sep="\n")

# Output:
# [0.5, 0.25, 0.125] -0.875
# Detected call of `lr_scheduler.step()` before `optimizer.step()`
