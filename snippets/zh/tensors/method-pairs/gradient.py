# docs/zh/tensors/method-pairs.md:525, block gradient
# Written by `make update`: edit the card.

import torch

w = torch.tensor([1.0, 2.0])
assert w.requires_grad_() is w  # 28

h = 2 * w
leaf = h.detach().requires_grad_()
print(h.is_leaf, leaf.is_leaf, leaf.data_ptr() == h.data_ptr())  # 28
leaf.sum().backward()
print(leaf.grad.tolist(), w.grad)  # 28
try:
    h.requires_grad_(False)  # 28
except RuntimeError as error:
    print(str(error).split(". ")[0])

x = torch.tensor(3.0, requires_grad=True)
print(torch.autograd.grad(x**2, x), x.grad)  # 29
(x**2).backward()
print(x.grad)  # 29
(x**2).backward()
print(x.grad)  # 29

# Output:
# False True True
# [1.0, 1.0] None
# you can only change requires_grad flags of leaf variables
# (tensor(6.),) None
# tensor(6.)
# tensor(12.)
