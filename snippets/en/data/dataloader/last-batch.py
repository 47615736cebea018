# docs/en/data/dataloader.md:137, block last-batch
# Written by `make update`: edit the card.

import math

from torch.utils.data import DataLoader

for drop_last in (False, True):
    loader = DataLoader(range(10), batch_size=4, drop_last=drop_last)
    print(drop_last, len(loader), [len(batch) for batch in loader])

    exact = 10 / 4
    count = math.floor(exact) if drop_last else math.ceil(exact)
    assert len(loader) == count

# Output:
# False 3 [4, 4, 2]
# True 2 [4, 4]
