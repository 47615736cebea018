# docs/en/data/time-series-windows.md:313, block no-bounds
# Written by `make update`: edit the card.

from itertools import islice

import torch
from torch.utils.data import DataLoader, Dataset


class Unbounded(Dataset):
    series = torch.zeros(100, 5)

    def __len__(self):
        return 100 - 10 - 1 + 1

    def __getitem__(self, i):
        return self.series[i : i + 10], self.series[i + 10 : i + 11]


dataset = Unbounded()
print(len(dataset), len(list(islice(dataset, 1000))))
for i in (89, 95, -1):
    print(i, [tuple(part.shape) for part in dataset[i]])
assert len(list(DataLoader(dataset))) == 90

# Output:
# 90 1000
# 89 [(10, 5), (1, 5)]
# 95 [(5, 5), (0, 5)]
# -1 [(0, 5), (1, 5)]
