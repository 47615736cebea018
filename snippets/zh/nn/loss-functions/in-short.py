# docs/zh/nn/loss-functions.md:46, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

values, truth = torch.tensor([2.0, 5.0]), torch.tensor([1.0, 3.0])
print(f"{nn.MSELoss()(values, truth):.4f}")

logits = torch.tensor([[2.0, 0.0, 0.0], [0.0, 3.0, 0.0]])  # (2, 3)
print(f"{nn.CrossEntropyLoss()(logits, torch.tensor([0, 1])):.4f}")

logits = torch.tensor([2.0, -3.0])  # (2,)
print(f"{nn.BCEWithLogitsLoss()(logits, torch.tensor([1.0, 0.0])):.4f}")

# Output:
# 2.5000
# 0.1672
# 0.0878
