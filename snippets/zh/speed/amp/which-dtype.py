# docs/zh/speed/amp.md:122, block which-dtype
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn

layer, x = nn.Linear(4, 4), torch.ones(2, 4)

with torch.autocast("cpu", dtype=torch.bfloat16):
    h = layer(x)
    low = [F.softmax(h, -1), h.exp(), h.sum(), F.layer_norm(h, (4,))]
    low = [h, h @ h.T, F.relu(h), *low]
    full = [F.mse_loss(h, h), h + x]
    twice = x.double() @ x.double().T      # float64 不受影响
    with torch.autocast("cpu", enabled=False):
        exact = layer(x)                   # 局部关掉

assert len(low) == 7
print({t.dtype for t in low}, {t.dtype for t in full + [exact]})
print(twice.dtype, torch.get_autocast_dtype("cpu"))

# Output:
# {torch.bfloat16} {torch.float32}
# torch.float64 torch.bfloat16
