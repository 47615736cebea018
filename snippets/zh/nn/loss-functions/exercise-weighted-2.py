# docs/zh/nn/loss-functions.md:435, block exercise-weighted-2
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

z = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [1.0, 1.0, 1.0]])
y, weight = torch.tensor([0, 2, 2]), torch.tensor([1.0, 2.0, 5.0])

each = F.cross_entropy(z, y, weight=weight, reduction="none")
v = each.sum() / weight[y].sum()

assert torch.allclose(v, F.cross_entropy(z, y, weight=weight)), f"{v:.4f}"
print("ok")

# Output:
# ok
