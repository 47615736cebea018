# docs/zh/data/dataset.md:517, block exercise-with-index
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset


class WithIndex(Dataset):
    def __init__(self, dataset):
        self.dataset = dataset

    def __len__(self):
        return len(self.dataset)

    def __getitem__(self, idx):
        return idx, self.dataset[idx]  # 从这里改起


x = torch.arange(5) * 10
dataset = WithIndex(TensorDataset(x, -x))
sizes = [len(dataset[i]) for i in range(5)]
assert len(dataset) == 5 and sizes == [3] * 5, sizes
for idx, inputs, targets in DataLoader(dataset, 2, shuffle=True):
    assert torch.equal(inputs, idx * 10) and torch.equal(targets, -inputs)

# Ends with:
# AssertionError: [2, 2, 2, 2, 2]
