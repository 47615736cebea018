# docs/zh/autograd/grad-api.md:406, block exercise-vjp
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
v = torch.tensor([1.0, 10.0])
y = x**2

y.sum().backward()  # 改这一行

assert x.grad.tolist() == [2.0, 40.0], x.grad.tolist()

# Ends with:
# AssertionError: [2.0, 4.0]
