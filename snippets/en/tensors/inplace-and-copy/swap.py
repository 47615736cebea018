# docs/en/tensors/inplace-and-copy.md:298, block swap
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1, 2, 3])
x[0], x[1] = x[1], x[0]
print(x.tolist())

x = torch.tensor([1, 2, 3])
x[[0, 1]] = x[[1, 0]]
print(x.tolist())

# Output:
# [2, 2, 3]
# [2, 1, 3]
