# docs/en/data/time-series-windows.md:378, block random-split
# Written by `make update`: edit the card.

import torch
from torch.utils.data import Subset, random_split

windows = torch.arange(100).unfold(0, 11, 1)  # (90, 11)
generator = torch.Generator().manual_seed(0)
mixed = random_split(windows, [72, 18], generator=generator)
in_time = Subset(windows, range(72)), Subset(windows, range(72, 90))

for train, val in (mixed, in_time):
    seen = torch.stack(list(train))[:, :-1].unique()
    targets = torch.stack(list(val))[:, -1]
    leaked = torch.isin(targets, seen).sum().item()
    print(len(targets), leaked > 14, leaked == 0)

# Output:
# 18 True False
# 18 False True
