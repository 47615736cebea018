# docs/zh/training/lr-schedulers.md:424, block resume-2
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

for wanted in ((True, True), (True, False), (False, True)):
    both = build()
    for part, state, load in zip(both, saved, wanted, strict=True):
        if load:
            part.load_state_dict(state)
    print(*wanted, list(run(*both, 4)))

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
optimizer.load_state_dict(saved[0])
lr = optimizer.param_groups[0]["lr"]
LinearLR(optimizer, 0.1, total_iters=5)  # 改写 lr
print(f"{lr:.3f} -> {optimizer.param_groups[0]['lr']:.3f}")

# Output:
# [0.1, 0.28, 0.46, 0.64, 0.82, 1.0, 0.976]
# [0.905, 0.794, 0.655, 0.5]
# True True [0.905, 0.794, 0.655, 0.5]
# True False [0.905, 2.533, 4.161, 5.789]
# False True [0.1, 0.088, 0.072, 0.055]
# 0.905 -> 0.090
