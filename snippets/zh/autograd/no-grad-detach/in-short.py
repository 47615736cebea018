# docs/zh/autograd/no-grad-detach.md:49, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

model, x = nn.Linear(2, 1), torch.ones(1, 2)
print(model(x).requires_grad)

with torch.inference_mode():
    print(model(x).requires_grad)

print(model(x).detach().requires_grad)

model.requires_grad_(False)
print(model(x).requires_grad)

# Output:
# True
# False
# False
# False
