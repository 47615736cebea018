# docs/en/models/loss-surface-gd.md:281, block order
# Written by `make update`: edit the card.

import torch

torch.manual_seed(1)
x = torch.arange(-3, 3, 0.1)
y = x - 1 + 0.1 * torch.randn(60)

for name in ("in order", "shuffled"):
    w, b, losses = -15.0, -10.0, []
    for _ in range(9):
        order = torch.randperm(60) if name == "shuffled" else range(60)
        for i in order:
            error = (w * x[i] + b - y[i]).item()
            w, b = w - 0.2 * error * x[i].item(), b - 0.2 * error
        losses.append(((w * x + b - y) ** 2).mean().item())
    print(name, [f"{losses[epoch - 1]:.3f}" for epoch in (1, 3, 9)])

# Output:
# in order ['83.796', '4.660', '0.013']
# shuffled ['0.059', '0.012', '0.014']
