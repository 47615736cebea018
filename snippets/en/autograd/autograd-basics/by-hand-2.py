# docs/en/autograd/autograd-basics.md:178, block by-hand-2
# Written by `make update`: edit the card.

import torch

x = torch.tensor(2.0, requires_grad=True)
(x**2).backward()
print(x.grad)

u = torch.tensor(1.0, requires_grad=True)
v = torch.tensor(2.0, requires_grad=True)

f = u * v + u**2
f.backward()
print(u.grad, v.grad)

# Output:
# tensor(4.)
# tensor(4.) tensor(1.)
