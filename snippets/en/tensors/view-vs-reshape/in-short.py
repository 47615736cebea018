# docs/en/tensors/view-vs-reshape.md:53, block in-short
# Written by `make update`: edit the card.

import torch

x = torch.arange(6).view(2, 3)  # [[0, 1, 2], [3, 4, 5]]

print(x.view(3, 2).tolist())
try:
    x.T.view(6)
except RuntimeError as error:
    print(error)
print(x.T.reshape(6).tolist())

# Output:
# [[0, 1], [2, 3], [4, 5]]
# view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
# [0, 3, 1, 4, 2, 5]
