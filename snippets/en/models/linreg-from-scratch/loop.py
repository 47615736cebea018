# docs/en/models/linreg-from-scratch.md:96, block loop
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
w_true, b_true = torch.tensor([2.0, -3.4]), torch.tensor(4.2)
x = torch.randn(1000, 2)
y = x @ w_true + b_true + 0.01 * torch.randn(1000)

w = torch.zeros(2, requires_grad=True)
b = torch.zeros((), requires_grad=True)
for step in range(101):
    loss = ((x @ w + b - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        for p in (w, b):
            p -= 0.1 * p.grad
            p.grad = None
    if step % 25 == 0:
        print(step, f"{loss.item():.4f}")

torch.testing.assert_close((w, b), (w_true, b_true), atol=0.01, rtol=0)

# Output:
# 0 32.7831
# 25 0.0007
# 50 0.0001
# 75 0.0001
# 100 0.0001
