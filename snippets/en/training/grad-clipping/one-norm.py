# docs/en/training/grad-clipping.md:95, block one-norm
# Written by `make update`: edit the card.

import torch
from torch import nn

a = torch.zeros(1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)

a.grad, b.grad = torch.tensor([3.0]), torch.tensor([4.0])
nn.utils.clip_grad_norm_([a, b], max_norm=1.0)
print(f"{a.grad.item():.2f} {b.grad.item():.2f}")
assert 0.999999 < torch.hypot(a.grad, b.grad) < 1  # 5 / (5 + 1e-6)

a.grad, b.grad = torch.tensor([3.0]), torch.tensor([4.0])
for p in (a, b):
    nn.utils.clip_grad_norm_([p], max_norm=1.0)
print(f"{a.grad.item():.2f} {b.grad.item():.2f}")

# Output:
# 0.60 0.80
# 1.00 1.00
