# docs/zh/tensors/view-vs-reshape.md:393, block exercise-shares-2
# Written by `make update`: edit the card.

import torch


def shares(a, b):
    first, second = a.untyped_storage(), b.untyped_storage()
    return first.data_ptr() == second.data_ptr()


x = torch.arange(6).view(2, 3)
assert shares(x, x.view(3, 2)) and shares(x, x.T), "view"
assert not shares(x, x.T.reshape(6)) and not shares(x, x.clone()), "copy"
tail, (first, second) = x[1:], x
assert shares(x, tail) and shares(first, second), "slice"
print("ok")

# Output:
# ok
