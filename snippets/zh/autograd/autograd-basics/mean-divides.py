# docs/zh/autograd/autograd-basics.md:359, block mean-divides
# Written by `make update`: edit the card.

import torch

for x in (torch.tensor([2.0, 3.0]), torch.ones(2, 2)):
    x.requires_grad_()
    out = (3 * (x + 2) ** 2).mean()
    out.backward()
    print(x.grad.tolist())

    n = x.numel()
    assert torch.equal(x.grad, 6 * (x + 2) / n)

# Output:
# [12.0, 15.0]
# [[4.5, 4.5], [4.5, 4.5]]
