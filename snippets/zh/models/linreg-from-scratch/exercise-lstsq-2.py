# docs/zh/models/linreg-from-scratch.md:356, block exercise-lstsq-2
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
x = torch.randn(1000, 2)
y = (x @ torch.tensor([2.0, -3.4]) + 4.2 + 0.01 * torch.randn(1000))[:, None]

a = torch.cat([x, torch.ones(len(x), 1)], dim=1)  # (1000, 3)
w = torch.linalg.lstsq(a, y).solution.squeeze()

assert w.shape == (3,), tuple(w.shape)
assert torch.allclose(w, torch.tensor([2.0, -3.4, 4.2]), atol=0.05)
print("ok")

# Output:
# ok
