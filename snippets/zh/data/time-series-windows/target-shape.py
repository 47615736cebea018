# docs/zh/data/time-series-windows.md:402, block target-shape
# Written by `make update`: edit the card.

import warnings

import torch
from torch import nn

output = torch.tensor([[1.0], [2.0], [3.0]])  # (B, 1)
targets = output[:, None]  # (B, 1, 1), 数值完全相同

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong = nn.functional.mse_loss(output, targets)
print(str(caught[0].message).split(". ")[0])

right = nn.functional.mse_loss(output, targets.squeeze(1))
print(f"{wrong:.4f} {right:.4f}")

# Output:
# Using a target size (torch.Size([3, 1, 1])) that is different to the input size (torch.Size([3, 1]))
# 1.3333 0.0000
