# docs/zh/training/grad-clipping.md:39, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

w = torch.zeros(3, requires_grad=True)
(w * torch.tensor([3.0, 4.0, 12.0])).sum().backward()

norm = nn.utils.clip_grad_norm_([w], max_norm=1.0)

print(norm)  # √(9 + 16 + 144)
print(w.grad)
print(f"{w.grad.norm():.4f}")

# Output:
# tensor(13.)
# tensor([0.2308, 0.3077, 0.9231])
# 1.0000
