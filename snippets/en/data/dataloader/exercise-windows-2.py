# docs/en/data/dataloader.md:683, block exercise-windows-2
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader, Dataset


class Windows(Dataset):
    def __init__(self, series, steps):
        self.series, self.steps = series, steps

    def __len__(self):
        return len(self.series) - self.steps

    def __getitem__(self, i):
        if not 0 <= i < len(self):
            raise IndexError(i)
        return self.series[i : i + self.steps], self.series[i + self.steps]


data = Windows(torch.arange(10.0), 3)
assert len(data) == 7, len(data)
assert data[6][0].tolist() == [6, 7, 8] and data[6][1] == 9
assert len(list(data)) == 7, "iteration"
try:
    data[-1]
    raise AssertionError("index -1")
except IndexError:
    pass
x, y = next(iter(DataLoader(data, batch_size=4)))
assert x.shape == (4, 3) and y.tolist() == [3, 4, 5, 6], (x.shape, y)
print("ok")

# Output:
# ok
