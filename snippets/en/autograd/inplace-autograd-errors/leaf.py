# docs/en/autograd/inplace-autograd-errors.md:73, block leaf
# Written by `make update`: edit the card.

import torch

w = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

try:
    w[0] = 5
except RuntimeError as error:
    print(error)

with torch.no_grad():
    w[0] = 5
    w.clamp_(max=4)
print(w)

# Output:
# a view of a leaf Variable that requires grad is being used in an in-place operation.
# tensor([4., 2., 3.], requires_grad=True)
