# docs/zh/autograd/inplace-autograd-errors.md:364, block exercise-sgd-2
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)
for want in (1.6, 1.28):
    w.grad = None
    (w**2).backward()
    old, version = w, w._version

    with torch.no_grad():
        w -= 0.1 * w.grad

    assert abs(w.item() - want) < 1e-6, w.item()
    assert w.requires_grad, "requires_grad"
    assert w.is_leaf, "is_leaf"
    assert w is old, "same tensor"
    assert w._version > version, ".data"
print("ok")

# Output:
# ok
