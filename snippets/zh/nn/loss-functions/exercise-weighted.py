# docs/zh/nn/loss-functions.md:414, block exercise-weighted
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

z = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [1.0, 1.0, 1.0]])
y, weight = torch.tensor([0, 2, 2]), torch.tensor([1.0, 2.0, 5.0])

each = F.cross_entropy(z, y, weight=weight, reduction="none")
v = each.mean()  # 改这一行

assert torch.allclose(v, F.cross_entropy(z, y, weight=weight)), f"{v:.4f}"

# Ends with:
# AssertionError: 7.1251
