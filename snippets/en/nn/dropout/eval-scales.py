# docs/en/nn/dropout.md:231, block eval-scales
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
dropout, x = nn.Dropout(0.5), torch.full((100_000,), 3.0)
train_mean = dropout(x).mean().item()

dropout.eval()
print(f"{train_mean:.1f}", dropout(x).unique().tolist())
print((dropout(x) * (1 - 0.5)).unique().tolist())  # scaled twice

# Output:
# 3.0 [3.0]
# [1.5]
