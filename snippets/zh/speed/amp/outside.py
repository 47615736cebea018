# docs/zh/speed/amp.md:386, block outside
# Written by `make update`: edit the card.

import torch
from torch import nn

layer, x = nn.Linear(4, 4), torch.ones(2, 4)
with torch.autocast("cpu", dtype=torch.bfloat16):
    h = layer(x)

for convert in (lambda h: layer(h), lambda h: h.detach().numpy()):
    try:
        convert(h)
    except (RuntimeError, TypeError) as error:
        print(error)

print(layer(h.float()).dtype, h.detach().float().numpy().dtype)

# Output:
# mat1 and mat2 must have the same dtype, but got BFloat16 and Float
# Got unsupported ScalarType BFloat16
# torch.float32 float32
