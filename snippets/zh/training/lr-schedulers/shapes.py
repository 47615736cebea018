# docs/zh/training/lr-schedulers.md:76, block shapes
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch.optim import lr_scheduler as L


def warm_up(o):
    parts = [L.LinearLR(o, 0.1, total_iters=10), L.CosineAnnealingLR(o, 50)]
    return L.SequentialLR(o, parts, [10])


schedules = [
    (0, "StepLR", lambda o: L.StepLR(o, 15, gamma=0.5)),
    (0, "ExponentialLR", lambda o: L.ExponentialLR(o, 0.94)),
    (0, "PolynomialLR", lambda o: L.PolynomialLR(o, 60)),
    (0, "CosineAnnealingLR", lambda o: L.CosineAnnealingLR(o, 60)),
    (1, "LinearLR, CosineAnnealingLR", warm_up),
    (1, "WarmRestarts", lambda o: L.CosineAnnealingWarmRestarts(o, 20)),
    (1, "OneCycleLR", lambda o: L.OneCycleLR(o, 1.0, 61)),
]
fig, axes = plt.subplots(1, 2, figsize=(9, 3), layout="constrained")
for panel, name, make in schedules:
    w, lrs = torch.zeros(1, requires_grad=True), []
    scheduler = make(torch.optim.SGD([w], lr=1.0, momentum=0.9))
    for _ in range(60):
        lrs.append(scheduler.get_last_lr()[0])
        scheduler.optimizer.step(), scheduler.step()
    axes[panel].plot(lrs, label=name, drawstyle="steps-post")
    axes[panel].set(xlabel="step", ylabel="lr", ylim=(0, 1.05))
    axes[panel].legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.savefig("shapes.svg")
