# docs/en/nn/parameters-and-freezing.md:244, block groups
# Written by `make update`: edit the card.

import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
groups = [{"params": body.parameters(), "lr": 0.01}]
groups += [{"params": head.parameters()}]
optimizer = torch.optim.SGD(groups, lr=0.1)
params = [body.weight, head.weight]

before = [p.detach().clone() for p in params]
for p in params:
    p.grad = torch.ones_like(p)
optimizer.step()
for old, p in zip(before, params):
    print(f"{(old - p).max():.3f}")

late = torch.optim.SGD(head.parameters(), lr=0.1)
late.add_param_group({"params": body.parameters(), "lr": 0.001})
print([(len(g["params"]), g["lr"]) for g in late.param_groups])

# Output:
# 0.010
# 0.100
# [(2, 0.1), (2, 0.001)]
