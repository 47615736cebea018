# docs/zh/data/time-series-windows.md:347, block too-short
# Written by `make update`: edit the card.

from torch.utils.data import DataLoader


class Windows:
    def __init__(self, n, past, checked):
        if checked and n < past + 1:
            raise ValueError(f"{n} steps < {past} + 1")
        self.n, self.past = n, past

    def __len__(self):
        return self.n - self.past


for checked in (False, True):
    try:
        len(DataLoader(Windows(5, 10, checked)))
    except ValueError as error:
        print(error)

# Output:
# __len__() should return >= 0
# 5 steps < 10 + 1
