# docs/zh/tensors/inplace-and-copy.md:322, block exercise-write-back
# Written by `make update`: edit the card.

import torch

z = torch.tensor([1, 2, -3])
y = torch.tensor([0.5, 1.5, -0.5])
alias = z[:]

z = (z + y).floor().long()  # 改这一行

assert z.dtype == torch.long
assert z.tolist() == [1, 3, -4], z.tolist()
assert alias.tolist() == [1, 3, -4], alias.tolist()

# Ends with:
# AssertionError: [1, 2, -3]
