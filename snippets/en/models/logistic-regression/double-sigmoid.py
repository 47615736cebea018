# docs/en/models/logistic-regression.md:277, block double-sigmoid
# Written by `make update`: edit the card.

import torch
from torch import nn

z = torch.tensor([50.0, -50.0])  # both right
y = torch.tensor([1.0, 0.0])
loss_fn = nn.BCEWithLogitsLoss(reduction="none")

print([round(v, 3) for v in loss_fn(torch.sigmoid(z), y).tolist()])
print([round(v, 3) for v in loss_fn(z, y).tolist()])

# Output:
# [0.313, 0.693]
# [0.0, 0.0]
