# docs/en/start/what-is-pytorch.md:131, block dynamic
# Written by `make update`: edit the card.

import torch


def f(x):
    if x > 0:
        return x**2
    return 3 * x


for value in (5.0, -5.0):
    x = torch.tensor(value, requires_grad=True)
    y = f(x)
    y.backward()
    print(value, y.grad_fn.name(), x.grad.item())

# Output:
# 5.0 PowBackward0 10.0
# -5.0 MulBackward0 3.0
