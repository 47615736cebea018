# docs/zh/autograd/autograd-basics.md:152, block by-hand
# Written by `make update`: edit the card.

import torch


def f(x):
    return (3 * (x + 2) ** 2).mean()


x = torch.tensor([2.0, 3.0], dtype=torch.float64, requires_grad=True)
f(x).backward()

hand = [6 * (v + 2) / 2 for v in (2, 3)]
shifts = 1e-6 * torch.eye(2)
numeric = [(f(x + e) - f(x - e)).item() / 2e-6 for e in shifts]

for row in zip(hand, x.grad.tolist(), numeric):
    print("{:.4f}  {:.4f}  {:.4f}".format(*row))

# Output:
# 12.0000  12.0000  12.0000
# 15.0000  15.0000  15.0000
