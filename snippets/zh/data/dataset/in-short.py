# docs/zh/data/dataset.md:42, block in-short
# Written by `make update`: edit the card.

import torch
from torch.utils.data import Dataset


class Table(Dataset):
    def __init__(self, features, targets):
        self.x = torch.as_tensor(features, dtype=torch.float32)
        self.y = torch.as_tensor(targets, dtype=torch.int64)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, idx):
        return self.x[idx], self.y[idx]


dataset = Table([[1, 2], [3, 4], [5, 6]], [0, 1, 0])
print(len(dataset), dataset[1])

# Output:
# 3 (tensor([3., 4.]), tensor(1))
