# docs/en/models/splits-and-overfitting.md:250, block capacity-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

torch.manual_seed(2)
x = torch.linspace(-1, 1, 15, dtype=torch.float64)
x_val = torch.linspace(-0.95, 0.95, 60, dtype=torch.float64)
y, y_val = (torch.sin(4 * v) + 0.3 * torch.randn_like(v) for v in (x, x_val))

fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
fine, train, val = torch.linspace(-1, 1, 300).double(), [], []
for degree in range(15):
    k = torch.arange(degree + 1)
    w = torch.linalg.lstsq(x[:, None] ** k, y[:, None]).solution[:, 0]
    error = (x[:, None] ** k @ w - y).square().mean()
    train.append(error.clamp(min=1e-3))
    val.append((x_val[:, None] ** k @ w - y_val).square().mean())
    if degree in (1, 5, 14):
        right.plot(fine, fine[:, None] ** k @ w, label=f"degree {degree}")
left.plot(train, "o-", label="train")
left.plot(val, "o-", label="val")
left.set(yscale="log", ylim=(1e-3, 50), xlabel="degree")
right.plot(x, y, "ko")
right.set(ylim=(-3, 3))
left.legend(), right.legend(fontsize=8)
plt.savefig("capacity.svg")
