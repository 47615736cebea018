# docs/zh/nn/parameters-and-freezing.md:357, block module-attribute
# Written by `make update`: edit the card.

from torch import nn

layer = nn.Linear(2, 1)

layer.requires_grad = False
print([p.requires_grad for p in layer.parameters()])

layer.requires_grad_(False)
print([p.requires_grad for p in layer.parameters()])

# Output:
# [True, True]
# [False, False]
