# docs/en/nn/loss-functions.md:304, block broadcast
# Written by `make update`: edit the card.

import warnings

import torch
from torch import nn

y = torch.tensor([1.0, 2.0, 3.0])
prediction = y.unsqueeze(1)  # (3, 1)

with warnings.catch_warnings(record=True) as caught:
    loss = nn.MSELoss()(prediction, y)
print(str(caught[0].message).split(". ")[0])
print(f"{loss:.4f} {nn.MSELoss()(prediction.squeeze(1), y):.4f}")

# Output:
# Using a target size (torch.Size([3])) that is different to the input size (torch.Size([3, 1]))
# 1.3333 0.0000
