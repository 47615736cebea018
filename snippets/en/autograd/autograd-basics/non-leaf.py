# docs/en/autograd/autograd-basics.md:331, block non-leaf
# Written by `make update`: edit the card.

import warnings

import torch

w = torch.tensor(3.0, requires_grad=True)
h, kept = w * 2, w * 2
kept.retain_grad()
(h * kept).backward()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(h.requires_grad, h.grad)

print(str(caught[0].message).split(". ")[0])
print(kept.grad)

# Output:
# True None
# The .grad attribute of a Tensor that is not a leaf Tensor is being accessed
# tensor(6.)
