# docs/en/autograd/autograd-basics.md:299, block dynamic
# Written by `make update`: edit the card.

import torch


def grow(x):
    if x < 0:
        return -x
    while x < 10:
        x = x * 2
    return x


for start in (1.0, 3.0, 12.0, -5.0):
    x = torch.tensor(start, requires_grad=True)
    y = grow(x)
    y.backward()
    print(start, y.item(), x.grad.item())

# Output:
# 1.0 16.0 16.0
# 3.0 12.0 4.0
# 12.0 12.0 1.0
# -5.0 5.0 -1.0
