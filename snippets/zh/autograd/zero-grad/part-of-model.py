# docs/zh/autograd/zero-grad.md:362, block part-of-model
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
optimizer = torch.optim.SGD(model[1].parameters(), lr=0.1)

model(torch.ones(1, 1)).sum().backward()

optimizer.zero_grad()
print([p.grad is None for p in model.parameters()])

model.zero_grad()
print([p.grad is None for p in model.parameters()])

# Output:
# [False, False, True, True]
# [True, True, True, True]
