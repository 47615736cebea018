# docs/zh/tensors/inplace-and-copy.md:344, block exercise-write-back-2
# Written by `make update`: edit the card.

import torch

z = torch.tensor([1, 2, -3])
y = torch.tensor([0.5, 1.5, -0.5])
alias = z[:]

z.copy_((z + y).floor())

assert z.dtype == torch.long
assert z.tolist() == [1, 3, -4], z.tolist()
assert alias.tolist() == [1, 3, -4], alias.tolist()
print("ok")

# Output:
# ok
