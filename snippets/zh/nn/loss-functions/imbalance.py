# docs/zh/nn/loss-functions.md:251, block imbalance
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

y = torch.tensor([1.0] + [0.0] * 9)
grid = torch.arange(-400, 401, dtype=torch.float64) / 100

for pos_weight in (1.0, 9.0):
    weight = torch.tensor(pos_weight)
    costs = [
        F.binary_cross_entropy_with_logits(z.expand(10), y, pos_weight=weight)
        for z in grid
    ]
    best = grid[torch.stack(costs).argmin()]
    print(pos_weight, f"{best:.2f} {best.sigmoid():.2f}")

# Output:
# 1.0 -2.20 0.10
# 9.0 0.00 0.50
