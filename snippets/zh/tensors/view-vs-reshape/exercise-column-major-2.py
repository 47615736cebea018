# docs/zh/tensors/view-vs-reshape.md:438, block exercise-column-major-2
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[0, 1, 2], [3, 4, 5]])

y = x.T.reshape(-1)

assert y.tolist() == [0, 3, 1, 4, 2, 5], y.tolist()
assert x.tolist() == [[0, 1, 2], [3, 4, 5]], x.tolist()
print("ok")

# Output:
# ok
