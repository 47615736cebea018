# docs/en/speed/dataloader-performance.md:241, block persistent-prefetch-2
# Written by `make update`: edit the card.

import time

import torch
from torch.utils.data import DataLoader, Dataset


class Marks(Dataset):
    def __init__(self):
        self.read = torch.zeros(80).share_memory_()  # seen by all

    def __len__(self):
        return 80

    def __getitem__(self, index):
        self.read[index] = 1
        return index


if __name__ == "__main__":
    for factor in (2, 5):
        data = Marks()
        loader = DataLoader(data, 4, num_workers=2, prefetch_factor=factor)
        batches = iter(loader)
        for wanted in (2 * factor, 2 * factor + 1):
            while data.read.sum() < 4 * wanted:
                time.sleep(0.01)
            time.sleep(0.2)                # time to read more, if it would
            print(factor, data.read.sum().item() / 4)
            next(batches)

# Output:
# 2 4.0
# 2 5.0
# 5 10.0
# 5 11.0
