# docs/zh/models/linreg-from-scratch.md:335, block exercise-lstsq
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
x = torch.randn(1000, 2)
y = (x @ torch.tensor([2.0, -3.4]) + 4.2 + 0.01 * torch.randn(1000))[:, None]

w = torch.linalg.lstsq(x, y).solution.squeeze()  # 改这一行

assert w.shape == (3,), tuple(w.shape)
assert torch.allclose(w, torch.tensor([2.0, -3.4, 4.2]), atol=0.05)

# Ends with:
# AssertionError: (2,)
