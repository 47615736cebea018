# docs/en/autograd/inplace-autograd-errors.md:42, block in-short
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)
(w**2).backward()

try:
    w -= 0.1 * w.grad
except RuntimeError as error:
    print(error)

with torch.no_grad():
    w -= 0.1 * w.grad
print(f"{w.item():.1f}", w.is_leaf, w.requires_grad)

# Output:
# a leaf Variable that requires grad is being used in an in-place operation.
# 1.6 True True
