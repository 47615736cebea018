# docs/zh/training/save-load.md:461, block no-copy
# Written by `make update`: edit the card.

import copy

import torch
from torch import nn

model = nn.Linear(1, 1, bias=False)
nn.init.ones_(model.weight)
best = model.state_dict()
kept = copy.deepcopy(model.state_dict())

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.tensor([[5.0]])).sum().backward()
optimizer.step()
print(best["weight"].item(), kept["weight"].item())

# Output:
# 0.5 1.0
