# docs/en/models/linreg-from-scratch.md:236, block rebind
# Written by `make update`: edit the card.

import warnings

import torch

w = torch.tensor(1.0, requires_grad=True)
(w * w).backward()
try:
    w -= 0.1 * w.grad
except RuntimeError as error:
    print(error)

new = w - 0.1 * w.grad
(new * new).backward()
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(new.is_leaf, new.grad)

with torch.no_grad():
    w -= 0.1 * w.grad  # the mend
print(w.is_leaf, w.requires_grad)

# Output:
# a leaf Variable that requires grad is being used in an in-place operation.
# False None
# True True
