# docs/zh/training/optimizers.md:420, block set-lr
# Written by `make update`: edit the card.

import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
w.grad = torch.ones(1)

optimizer.lr = 0.0
optimizer.step()
print(w.item())

for group in optimizer.param_groups:
    group["lr"] = 0.5
optimizer.step()
print(w.item())

# Output:
# -1.0
# -1.5
