# docs/en/training/lr-schedulers.md:44, block in-short
# Written by `make update`: edit the card.

import torch
from torch.optim.lr_scheduler import StepLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = StepLR(optimizer, step_size=2, gamma=0.1)

for epoch in range(6):
    lr = optimizer.param_groups[0]["lr"]
    print(epoch, f"{lr:.2f}")
    optimizer.step()  # stands for all batches
    scheduler.step()

# Output:
# 0 1.00
# 1 1.00
# 2 0.10
# 3 0.10
# 4 0.01
# 5 0.01
