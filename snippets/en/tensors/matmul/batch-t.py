# docs/en/tensors/matmul.md:321, block batch-t
# Written by `make update`: edit the card.

import warnings

import torch

q = torch.arange(27.0).view(3, 3, 3)  # (B, T, C)
k = q + 1

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.set_warn_always(True)  # else once per process
    wrong = q @ k.T
print(str(caught[0].message).split(" and it")[0])

right = q @ k.mT
print(wrong[1, 0, 2].item(), right[1, 0, 2].item())
assert right[1, 0, 2] == torch.dot(q[1, 0], k[1, 2])
assert wrong.shape == right.shape

# Output:
# The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated
# 696.0 512.0
