# docs/zh/speed/memory-and-checkpointing.md:509, block exercise-budget-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def adamw_bytes(model):
    return sum(
        p.nbytes * (4 if p.requires_grad else 1)
        for p in model.parameters()
    )


model = nn.Sequential(nn.Linear(100, 50), nn.Linear(50, 10, bias=False))
model[0].requires_grad_(False)
assert adamw_bytes(model) == 5050 * 4 + 500 * 16
assert adamw_bytes(model.bfloat16()) == 5050 * 2 + 500 * 8
print(adamw_bytes(model))

# Output:
# 14100
