# docs/zh/autograd/no-grad-detach.md:308, block non-leaf
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)
h = w * 3

try:
    h.requires_grad_(False)
except RuntimeError as error:
    print(str(error).split(". ")[0])

h.detach()  # 返回值没接住
print(h.requires_grad)

h = h.detach()
print(h.requires_grad)

# Output:
# you can only change requires_grad flags of leaf variables
# True
# False
