# docs/en/autograd/no-grad-detach.md:156, block detach
# Written by `make update`: edit the card.

import torch

x = torch.tensor(3.0, requires_grad=True)

for factor in (x, x.detach()):
    x.grad = None
    (x**2 * factor).backward()
    print(x.grad)

leaf = (2 * x).detach().requires_grad_()
(leaf**2).backward()
print(leaf.is_leaf, leaf.grad, x.grad)  # x.grad unchanged

shared = x.detach().requires_grad_()
own = x.detach().clone().requires_grad_()
print(shared.data_ptr() == x.data_ptr(), own.data_ptr() == x.data_ptr())

# Output:
# tensor(27.)
# tensor(18.)
# True tensor(12.) tensor(18.)
# True False
