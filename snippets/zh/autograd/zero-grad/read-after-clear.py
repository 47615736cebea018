# docs/zh/autograd/zero-grad.md:387, block read-after-clear
# Written by `make update`: edit the card.

import torch

w = torch.tensor([3.0, 4.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

(w**2).sum().backward()
print(w.grad.norm())  # 在清零之前读

optimizer.zero_grad()
try:
    w.grad.norm()
except AttributeError as error:
    print(error)

# Output:
# tensor(10.)
# 'NoneType' object has no attribute 'norm'
