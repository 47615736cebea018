# docs/en/speed/memory-and-checkpointing.md:44, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Linear(500, 500, bias=False)    # 250000 parameters
optimizer = torch.optim.AdamW(model.parameters())
model(torch.ones(1, 500)).sum().backward()
optimizer.step()                           # states appear here

weights = sum(p.nbytes for p in model.parameters())
grads = sum(p.grad.nbytes for p in model.parameters())
per_weight = optimizer.state[model.weight].values()
states = sum(value.nbytes for value in per_weight)
print(weights, grads, states, round((weights + grads + states) / 250000))

# Output:
# 1000000 1000000 2000004 16
