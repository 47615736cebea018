# docs/en/autograd/autograd-basics.md:455, block exercise-hand-grad-2
# Written by `make update`: edit the card.

import torch


def hand(x):
    return (3 * x**2 + 2) / x.numel()


for shape in [(1,), (2,), (2, 2)]:
    x = torch.full(shape, 2.0, requires_grad=True)
    (x**3 + 2 * x).mean().backward()
    assert hand(x.detach()).tolist() == x.grad.tolist(), shape
print("ok")

# Output:
# ok
