# docs/en/autograd/no-grad-detach.md:307, block non-leaf
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)
h = w * 3

try:
    h.requires_grad_(False)
except RuntimeError as error:
    print(str(error).split(". ")[0])

h.detach()  # the result is thrown away
print(h.requires_grad)

h = h.detach()
print(h.requires_grad)

# Output:
# you can only change requires_grad flags of leaf variables
# True
# False
