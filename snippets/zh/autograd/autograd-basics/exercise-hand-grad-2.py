# docs/zh/autograd/autograd-basics.md:458, block exercise-hand-grad-2
# Written by `make update`: edit the card.

import torch


def hand(x):
    return (3 * x**2 + 2) / x.numel()


for x in (torch.tensor([3.0]), torch.tensor([1.0, 2.0]), torch.ones(2, 2)):
    x.requires_grad_()
    (x**3 + 2 * x).mean().backward()
    assert torch.allclose(hand(x.detach()), x.grad), tuple(x.shape)
print("ok")

# Output:
# ok
