# docs/zh/tensors/vectorize.md:158, block patterns-2
# Written by `make update`: edit the card.

import torch

y = torch.tensor([0, 2, 0])  # 0 出现两次
wrong = torch.zeros(3)
wrong[y] += 1
counts = torch.zeros(3).index_add_(0, y, torch.ones(3))
print(wrong.tolist(), counts.tolist(), y.bincount().tolist())

x = torch.arange(4)
windows = x.unfold(0, 3, 1)  # (2, 3)
print(windows.tolist(), windows.data_ptr() == x.data_ptr())

# Output:
# [1.0, 0.0, 1.0] [2.0, 0.0, 1.0] [2, 0, 1]
# [[0, 1, 2], [1, 2, 3]] True
