# docs/en/data/dataloader.md:515, block time-series
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader, Subset, random_split

windows = torch.arange(40).unfold(0, size=5, step=1)  # (36, 5)
mixed = random_split(windows, [32, 4])
in_time = Subset(windows, range(28)), Subset(windows, range(32, 36))

for train, test in (mixed, in_time):
    past, future = torch.stack(list(train)), torch.stack(list(test))
    print(torch.isin(future, past).any().item())

for batch in DataLoader(in_time[0], batch_size=7, shuffle=True):
    assert (batch.diff(dim=1) == 1).all()  # order inside is kept

# Output:
# True
# False
