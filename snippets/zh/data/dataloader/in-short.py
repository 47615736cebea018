# docs/zh/data/dataloader.md:40, block in-short
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader, TensorDataset

x = torch.arange(10)  # 10 个样本
loader = DataLoader(TensorDataset(x, x * 10), batch_size=4)

for inputs, targets in loader:
    print(inputs.tolist(), targets.tolist())

assert len(loader) == 3

# Output:
# [0, 1, 2, 3] [0, 10, 20, 30]
# [4, 5, 6, 7] [40, 50, 60, 70]
# [8, 9] [80, 90]
