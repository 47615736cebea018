# docs/zh/training/grad-clipping.md:304, block non-finite
# Written by `make update`: edit the card.

import torch
from torch import nn

w = torch.zeros(2, requires_grad=True)
w.grad = torch.tensor([3.0, float("inf")])

try:
    nn.utils.clip_grad_norm_([w], 1.0, error_if_nonfinite=True)
except RuntimeError as error:
    print(str(error).split(", so")[0])
print(w.grad)  # 报错时没有动

norm = nn.utils.clip_grad_norm_([w], 1.0)
print(w.grad, torch.isfinite(norm).item())

w.grad = torch.tensor([3.0, float("nan")])
print(nn.utils.clip_grad_norm_([w], 1.0), w.grad)

# Output:
# The total norm of order 2.0 for gradients from `parameters` is non-finite
# tensor([3., inf])
# tensor([0., nan]) False
# tensor(nan) tensor([nan, nan])
