# docs/zh/data/dataset.md:439, block exercise-squares
# Written by `make update`: edit the card.

import torch
from torch.utils.data import Dataset


class Squares(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return torch.tensor(i), torch.tensor(i * i)  # 从这里改起


dataset = Squares(4)
samples = [pair for _, pair in zip(range(9), dataset)]
looped = [(x.item(), y.item()) for x, y in samples]
assert looped == [(0, 0), (1, 1), (2, 4), (3, 9)], looped
kinds = {(part.dtype, part.shape) for pair in samples for part in pair}
assert len(dataset) == 4 and kinds == {(torch.float32, ())}, kinds
try:
    below = dataset[-1]
except IndexError as error:
    below = error
assert isinstance(below, IndexError), below

# Ends with:
# AssertionError: [(0, 0), (1, 1), (2, 4), (3, 9), (4, 16), (5, 25), (6, 36), (7, 49), (8, 64)]
