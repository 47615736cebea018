# docs/en/training/lr-schedulers.md:392, block resume
# Written by `make update`: edit the card.

import copy

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR


def build():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    warm_up = LinearLR(optimizer, 0.1, total_iters=5)
    cosine = CosineAnnealingLR(optimizer, 10)
    return optimizer, SequentialLR(optimizer, [warm_up, cosine], [5])


def run(optimizer, scheduler, steps):
    for _ in range(steps):
        yield round(optimizer.param_groups[0]["lr"], 3)
        optimizer.step(), scheduler.step()


both = build()
print(list(run(*both, 7)))
saved = copy.deepcopy([part.state_dict() for part in both])
print(list(run(*both, 4)))

# Output:
# [0.1, 0.28, 0.46, 0.64, 0.82, 1.0, 0.976]
# [0.905, 0.794, 0.655, 0.5]
