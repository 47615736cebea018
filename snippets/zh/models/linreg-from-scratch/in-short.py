# docs/zh/models/linreg-from-scratch.md:39, block in-short
# Written by `make update`: edit the card.

import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
y = 2 * x + 1
w = torch.zeros((), requires_grad=True)
b = torch.zeros((), requires_grad=True)

for _ in range(200):
    loss = ((w * x + b - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
        b -= 0.1 * b.grad
    w.grad = b.grad = None

print(f"{w.item():.2f} {b.item():.2f}")

# Output:
# 2.00 1.00
