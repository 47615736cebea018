# docs/zh/models/splits-and-overfitting.md:402, block state-dict-alias
# Written by `make update`: edit the card.

import copy

import torch

model = torch.nn.Linear(1, 1)
torch.nn.init.constant_(model.weight, 1)
alias = model.state_dict()
kept = copy.deepcopy(model.state_dict())

with torch.no_grad():
    model.weight += 5  # 继续训练

print(alias["weight"].item(), kept["weight"].item())

# Output:
# 6.0 1.0
