# docs/en/tensors/view-vs-reshape.md:387, block exercise-shares-2
# Written by `make update`: edit the card.

import torch


def shares(a, b):
    first, second = a.untyped_storage(), b.untyped_storage()
    return first.data_ptr() == second.data_ptr()


x = torch.arange(6).view(2, 3)
assert shares(x, x.view(3, 2)) and shares(x, x.T), "view"
assert not shares(x, x.T.reshape(6)) and not shares(x, x.clone()), "copy"
assert shares(x, x[1:]) and shares(x[0], x[1]), "slice"
print("ok")

# Output:
# ok
