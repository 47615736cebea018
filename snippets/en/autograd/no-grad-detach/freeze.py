# docs/en/autograd/no-grad-detach.md:186, block freeze
# Written by `make update`: edit the card.

import torch
from torch import nn

first, head = nn.Linear(2, 2), nn.Linear(2, 1)
x = torch.ones(1, 2)

head.requires_grad_(False)
head(first(x)).sum().backward()
print(first.weight.grad is not None, head.weight.grad is not None)

with torch.no_grad():
    out = head(first(x))
try:
    out.sum().backward()
except RuntimeError as error:
    print(error)

# Output:
# True False
# element 0 of tensors does not require grad and does not have a grad_fn
