# docs/zh/speed/amp.md:501, block exercise-dtypes
# Written by `make update`: edit the card.

import torch
from torch import nn

guess = [torch.bfloat16] * 3               # 从这里改起

x = torch.ones(2, 4)
with torch.autocast("cpu", dtype=torch.bfloat16):
    h = nn.Linear(4, 4)(x)
    loss = nn.functional.mse_loss(h, x)
for tensor, dtype in zip([h, h + x, loss], guess):
    assert tensor.dtype == dtype, (tensor.dtype, dtype)

# Ends with:
# AssertionError: (torch.float32, torch.bfloat16)
