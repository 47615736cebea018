# docs/en/nn/weight-init.md:420, block bias-fan
# Written by `make update`: edit the card.

import torch
from torch import nn

norm, linear = nn.LayerNorm(40), nn.Linear(40, 20)
model = nn.Sequential(norm, linear)
try:
    for p in model.parameters():
        nn.init.xavier_uniform_(p)
except ValueError as error:
    print(error)

for m in model.modules():
    if isinstance(m, nn.Linear):
        nn.init.xavier_uniform_(m.weight)
        nn.init.zeros_(m.bias)
assert 0.2 < linear.weight.abs().max() < 0.32  # √(6/(40 + 20))
print(linear.bias.any().item(), norm.weight.unique().tolist())

for p in model.parameters():
    nn.init.xavier_uniform_(p) if p.ndim > 1 else nn.init.zeros_(p)
print(model(torch.arange(40.0)).unique().tolist())  # all 0

# Output:
# Fan in and fan out can not be computed for tensor with fewer than 2 dimensions
# False [1.0]
# [0.0]
