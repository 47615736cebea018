# docs/en/autograd/inplace-autograd-errors.md:337, block exercise-sgd
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)
for want in (1.6, 1.28):
    w.grad = None
    (w**2).backward()
    old, version = w, w._version

    w = w - 0.1 * w.grad  # change this line

    assert abs(w.item() - want) < 1e-6, w.item()
    assert w.requires_grad, "requires_grad"
    assert w.is_leaf, "is_leaf"
    assert w is old, "same tensor"
    assert w._version > version, ".data"

# Ends with:
# AssertionError: is_leaf
