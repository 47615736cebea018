# docs/en/autograd/grad-api.md:199, block second-derivative
# Written by `make update`: edit the card.

import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3

(g,) = torch.autograd.grad(y, x, retain_graph=True)
print(g, g.requires_grad)

for order in (1, 2, 3):
    (y,) = torch.autograd.grad(y, x, create_graph=True)
    print(order, y.item(), y.requires_grad)

(g,) = torch.autograd.grad(3 * x, x, create_graph=True)
print(g, g.requires_grad)  # no x in 3

# Output:
# tensor(12.) False
# 1 12.0 True
# 2 12.0 True
# 3 6.0 True
# tensor(3.) False
