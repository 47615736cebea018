# docs/zh/tensors/tensor-create.md:61, block in-short
# Written by `make update`: edit the card.

import torch

from_list = torch.tensor([[1, 2, 3], [4, 5, 6]])
by_shape = torch.zeros(2, 3)
by_range = torch.arange(0, 10, 2)
like_other = torch.ones_like(from_list)

for x in (from_list, by_shape, by_range, like_other):
    print(x.tolist(), x.dtype)

# Output:
# [[1, 2, 3], [4, 5, 6]] torch.int64
# [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]] torch.float32
# [0, 2, 4, 6, 8] torch.int64
# [[1, 1, 1], [1, 1, 1]] torch.int64
