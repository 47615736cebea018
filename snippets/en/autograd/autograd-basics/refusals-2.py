# docs/en/autograd/autograd-basics.md:410, block refusals-2
# Written by `make update`: edit the card.

import torch

s = torch.tensor(2.0, requires_grad=True)
x = torch.tensor([1.0, 2.0], requires_grad=True)

loss = (x**2).sum() * s
loss.backward(retain_graph=True)
print(x.grad, s.grad)

loss.backward()  # .grad accumulates
print(x.grad, s.grad)

# Output:
# tensor([4., 8.]) tensor(5.)
# tensor([ 8., 16.]) tensor(10.)
