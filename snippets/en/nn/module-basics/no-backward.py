# docs/en/nn/module-basics.md:442, block no-backward
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Linear(2, 1)
loss = model(torch.ones(5, 2)).square().mean()

try:
    model.backward()
except AttributeError as error:
    print(error)

loss.backward()
print(model.weight.grad.shape)

# Output:
# 'Linear' object has no attribute 'backward'
# torch.Size([1, 2])
