# docs/zh/speed/amp.md:523, block exercise-dtypes-2
# Written by `make update`: edit the card.

import torch
from torch import nn

guess = [torch.bfloat16, torch.float32, torch.float32]

x = torch.ones(2, 4)
with torch.autocast("cpu", dtype=torch.bfloat16):
    h = nn.Linear(4, 4)(x)
    loss = nn.functional.mse_loss(h, x)
for tensor, dtype in zip([h, h + x, loss], guess):
    assert tensor.dtype == dtype, (tensor.dtype, dtype)
print("ok")

# Output:
# ok
