# docs/zh/data/dataloader.md:464, block own-rng
# Written by `make update`: edit the card.

import random

import numpy
import torch
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    rng = numpy.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, index):
        seeded = numpy.random.random(), random.random(), torch.rand(1).item()
        return self.rng.random(), *seeded


if __name__ == "__main__":
    loader = DataLoader(Noise(), batch_size=None, num_workers=2)
    print(*(len(set(numbers)) for numbers in zip(*loader)))

# Output:
# 2 4 4 4
