# docs/zh/speed/amp.md:182, block why-scale
# Written by `make update`: edit the card.

import torch
from torch import nn

for dtype, scale in [
    (torch.float16, 1),
    (torch.float16, 65536),
    (torch.bfloat16, 1),
]:
    layer = nn.Linear(1, 1, bias=False)
    with torch.autocast("cpu", dtype=dtype):
        out = layer(torch.ones(1, 1))      # 16 位
    loss = out.float().sum() * 1e-8
    (loss * scale).backward()
    grad = layer.weight.grad / scale       # float32
    print(dtype, scale, f"{grad.item():.2e}")

# Output:
# torch.float16 1 0.00e+00
# torch.float16 65536 1.00e-08
# torch.bfloat16 1 1.00e-08
