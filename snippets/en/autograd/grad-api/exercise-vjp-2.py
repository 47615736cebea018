# docs/en/autograd/grad-api.md:426, block exercise-vjp-2
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
v = torch.tensor([1.0, 10.0])
y = x**2

y.backward(gradient=v)

assert x.grad.tolist() == [2.0, 40.0], x.grad.tolist()
print("ok")

# Output:
# ok
