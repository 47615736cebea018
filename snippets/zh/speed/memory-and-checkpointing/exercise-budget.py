# docs/zh/speed/memory-and-checkpointing.md:486, block exercise-budget
# Written by `make update`: edit the card.

import torch
from torch import nn


def adamw_bytes(model):
    return 16 * sum(p.numel() for p in model.parameters())  # 从这里改起


model = nn.Sequential(nn.Linear(100, 50), nn.Linear(50, 10, bias=False))
model[0].requires_grad_(False)
assert adamw_bytes(model) == 5050 * 4 + 500 * 16
assert adamw_bytes(model.bfloat16()) == 5050 * 2 + 500 * 8

# Ends with:
# AssertionError
