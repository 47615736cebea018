# docs/zh/autograd/autograd-basics.md:433, block exercise-hand-grad
# Written by `make update`: edit the card.

import torch


def hand(x):
    return 3 * x**2 + 2  # 从这里改起


for shape in [(1,), (2,), (2, 2)]:
    x = torch.full(shape, 2.0, requires_grad=True)
    (x**3 + 2 * x).mean().backward()
    assert hand(x.detach()).tolist() == x.grad.tolist(), shape

# Ends with:
# AssertionError: (2,)
