# docs/zh/models/loss-surface-gd.md:71, block surface
# Written by `make update`: edit the card.

import torch

torch.manual_seed(1)
x = torch.arange(-3, 3, 0.1)
y = x - 1 + 0.1 * torch.randn(60)

axis_w, axis_b = torch.linspace(-17, 17, 35), torch.linspace(-12, 12, 25)
W, B = torch.meshgrid(axis_w, axis_b, indexing="ij")  # (35, 25)
L = ((W[..., None] * x + B[..., None] - y) ** 2).mean(-1)  # (35, 25)

i, j = divmod(L.argmin().item(), L.shape[1])
print(tuple(L.shape), W[i, j].item(), B[i, j].item())
print(f"start {((-15 * x - 10 - y) ** 2).mean():.2f}")

a = torch.stack([x, torch.ones(60)], dim=1)
best = torch.linalg.lstsq(a, y[:, None]).solution
print(f"least {((a @ best - y[:, None]) ** 2).mean():.4f}")

# Output:
# (35, 25) 1.0 -1.0
# start 835.28
# least 0.0077
