# docs/zh/nn/parameters-and-freezing.md:45, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Sequential(nn.Linear(10, 20), nn.ReLU(), nn.Linear(20, 1))
model[0].requires_grad_(False)  # 权重和偏置

trainable = [p for p in model.parameters() if p.requires_grad]
optimizer = torch.optim.SGD(trainable, lr=0.1)
print(sum(p.numel() for p in optimizer.param_groups[0]["params"]))
print(sum(p.numel() for p in model.parameters()))

# Output:
# 21
# 241
