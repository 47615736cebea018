# docs/zh/nn/module-basics.md:387, block new-layer
# Written by `make update`: edit the card.

import torch
from torch import nn


class Fresh(nn.Module):
    def forward(self, x):
        return nn.Linear(2, 1)(x)  # 每次调用都新建一层


x = torch.ones(1, 2)
for model in (Fresh(), nn.Sequential(nn.Linear(2, 1))):
    count = len(list(model.parameters()))
    print(count, torch.equal(model(x), model(x)))

try:
    torch.optim.SGD(Fresh().parameters(), lr=0.1)
except ValueError as error:
    print(error)

# Output:
# 0 False
# 2 True
# optimizer got an empty parameter list
