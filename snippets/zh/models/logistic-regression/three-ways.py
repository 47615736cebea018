# docs/zh/models/logistic-regression.md:128, block three-ways
# Written by `make update`: edit the card.

import torch
from torch import nn

z = torch.tensor([2.0, -1.0, 0.5])
y = torch.tensor([1.0, 0.0, 0.0])
p = torch.sigmoid(z)

hand = -(y * p.log() + (1 - y) * (1 - p).log()).mean()
print(f"{hand:.4f}")

torch.testing.assert_close(nn.BCELoss()(p, y), hand)
torch.testing.assert_close(nn.BCEWithLogitsLoss()(z, y), hand)

# Output:
# 0.4714
