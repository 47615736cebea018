# docs/zh/models/splits-and-overfitting.md:221, block capacity
# Written by `make update`: edit the card.

import torch

torch.manual_seed(2)
x = torch.linspace(-1, 1, 15, dtype=torch.float64)
x_val = torch.linspace(-0.95, 0.95, 60, dtype=torch.float64)
y, y_val = (torch.sin(4 * v) + 0.3 * torch.randn_like(v) for v in (x, x_val))

for degree in (1, 3, 5, 10, 14):
    k = torch.arange(degree + 1)
    w = torch.linalg.lstsq(x[:, None] ** k, y[:, None]).solution[:, 0]
    train = (x[:, None] ** k @ w - y).square().mean()
    val = (x_val[:, None] ** k @ w - y_val).square().mean()
    print(degree, f"train {train:.2f} val {val:.2f}")

# Output:
# 1 train 0.56 val 0.50
# 3 train 0.10 val 0.14
# 5 train 0.05 val 0.10
# 10 train 0.02 val 0.15
# 14 train 0.00 val 29.13
