# docs/en/nn/parameters-and-freezing.md:174, block freeze
# Written by `make update`: edit the card.

import torch
from torch import nn

fc1, fc2, fc3 = nn.Linear(10, 20), nn.Linear(20, 20), nn.Linear(20, 1)
model = nn.Sequential(fc1, nn.Tanh(), fc2, nn.Tanh(), fc3)
fc2.requires_grad_(False)
before = [p.detach().clone() for p in model.parameters()]

optimizer = torch.optim.SGD(model.parameters(), lr=0.1, weight_decay=0.5)
model(torch.ones(5, 10)).sum().backward()
optimizer.step()

for (name, p), old in zip(model.named_parameters(), before):
    print(name, p.grad is None, torch.equal(p, old))
print(sum(p.numel() for p in model.parameters() if p.requires_grad))

# Output:
# 0.weight False False
# 0.bias False False
# 2.weight True True
# 2.bias True True
# 4.weight False False
# 4.bias False False
# 241
