# docs/en/data/dataset.md:330, block wrong-name
# Written by `make update`: edit the card.

import torch
from torch.utils.data import Dataset


class ToySet(Dataset):
    def __init__(self, length):
        self.x = 2 * torch.ones(length, 2)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, idx):
        return self.x[index]


dataset = ToySet(100)
print(len(dataset))
try:
    dataset[0]
except NameError as error:
    print(error)

ToySet.__getitem__ = lambda self, idx: self.x[idx]
print(dataset[0])

# Output:
# 100
# name 'index' is not defined
# tensor([2., 2.])
