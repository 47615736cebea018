# docs/zh/models/logistic-regression.md:39, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

z = torch.tensor(20.0)
p = torch.sigmoid(z)
print(p.item())

for y in (torch.tensor(0.0), torch.tensor(1.0)):  # 答错，答对
    hand = -(y * p.log() + (1 - y) * (1 - p).log())
    loss = nn.BCEWithLogitsLoss()(z, y)
    print("hand", hand.item(), "logits", f"{loss.item():.2f}")

# Output:
# 1.0
# hand inf logits 20.00
# hand nan logits 0.00
