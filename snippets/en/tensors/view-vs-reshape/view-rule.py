# docs/en/tensors/view-vs-reshape.md:142, block view-rule
# Written by `make update`: edit the card.

import torch


def mergeable(y):
    return y.stride(0) == y.stride(1) * y.size(1)


x = torch.arange(12).view(3, 4)
for name, y in {"x": x, "x.T": x.T, "x[:, :2]": x[:, :2]}.items():
    try:
        y.view(-1)
        fits = True
    except RuntimeError:
        fits = False
    print(name, y.stride(), tuple(y.shape), fits)
    assert fits == mergeable(y)
assert x[:, :1].view(-1).stride() == (4,)
assert x[:0].T.view(-1).shape == (0,)

# Output:
# x (4, 1) (3, 4) True
# x.T (1, 4) (4, 3) False
# x[:, :2] (4, 1) (3, 2) False
