# docs/en/data/time-series-windows.md:41, block in-short
# Written by `make update`: edit the card.

from itertools import islice

import torch
from torch.utils.data import Dataset


class Windows(Dataset):
    def __init__(self, series, past, ahead=1):
        self.series = torch.as_tensor(series, dtype=torch.float32)
        self.past, self.ahead = past, ahead

    def __len__(self):
        return max(0, len(self.series) - self.past - self.ahead + 1)

    def __getitem__(self, i):
        if not 0 <= i < len(self):
            raise IndexError(i)
        now = i + self.past
        return self.series[i:now], self.series[now : now + self.ahead]


dataset = Windows(torch.arange(500).reshape(100, 5), past=10)
x, y = dataset[89]
print(len(dataset), x.shape, y.shape, y)
looped = list(islice(dataset, 1000))  # stops by itself
assert len(looped) == 90

# Output:
# 90 torch.Size([10, 5]) torch.Size([1, 5]) tensor([[495., 496., 497., 498., 499.]])
