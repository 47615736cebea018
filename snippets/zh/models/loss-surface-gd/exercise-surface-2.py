# docs/zh/models/loss-surface-gd.md:364, block exercise-surface-2
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

x = torch.linspace(-3, 3, 50)
y = x - 1
axis = torch.linspace(-4, 4, 20)
W, B = torch.meshgrid(axis, axis, indexing="ij")

L = ((y - (W[..., None] * x + B[..., None])) ** 2).mean(-1)

i, j = divmod(L.argmin().item(), 20)
assert L.shape == (20, 20)
assert abs(W[i, j] - 1) < 0.3 and abs(B[i, j] + 1) < 0.3, f"{B[i, j]:.1f}"
assert torch.isclose(L[0, 0], F.mse_loss(-4 * x - 4, y)), "value"
print("ok")

# Output:
# ok
