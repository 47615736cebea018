# docs/zh/training/reproducibility.md:127, block loader
# Written by `make update`: edit the card.

import random

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class Noisy(Dataset):
    def __len__(self):
        return 6

    def __getitem__(self, index):
        own = torch.Generator().manual_seed(index)
        noise = torch.rand(()).item(), random.random(), np.random.rand()
        return index, noise, torch.rand((), generator=own).item()


def run(num_workers, before):
    random.seed(0), np.random.seed(0), torch.manual_seed(0)
    torch.rand(before)
    g = torch.Generator().manual_seed(0)
    options = {"shuffle": True, "num_workers": num_workers, "generator": g}
    return list(zip(*DataLoader(Noisy(), batch_size=None, **options)))


if __name__ == "__main__":
    runs = {(n, k): run(n, k) for n in (0, 1, 2) for k in (0, 5)}
    for a, b in [((2, 0), (2, 5)), ((1, 0), (2, 0)), ((0, 0), (0, 5))]:
        print(a, b, *(x == y for x, y in zip(runs[a], runs[b])))

# Output:
# (2, 0) (2, 5) True True True
# (1, 0) (2, 0) True False True
# (0, 0) (0, 5) True False True
