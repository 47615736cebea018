# docs/zh/tensors/tensor-index.md:362, block repeated-index
# Written by `make update`: edit the card.

import torch

votes = torch.tensor([0, 2, 2, 2])

count = torch.zeros(3, dtype=torch.int64)
count[votes] += 1
print(count.tolist())

count = torch.zeros(3, dtype=torch.int64)
count.index_add_(0, votes, torch.ones_like(votes))
print(count.tolist(), torch.bincount(votes, minlength=3).tolist())

# Output:
# [1, 0, 1]
# [1, 0, 3] [1, 0, 3]
