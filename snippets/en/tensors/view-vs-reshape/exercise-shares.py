# docs/en/tensors/view-vs-reshape.md:365, block exercise-shares
# Written by `make update`: edit the card.

import torch


def shares(a, b):
    return a.data_ptr() == b.data_ptr()  # mend this line


x = torch.arange(6).view(2, 3)
assert shares(x, x.view(3, 2)) and shares(x, x.T), "view"
assert not shares(x, x.T.reshape(6)) and not shares(x, x.clone()), "copy"
assert shares(x, x[1:]) and shares(x[0], x[1]), "slice"

# Ends with:
# AssertionError: slice
