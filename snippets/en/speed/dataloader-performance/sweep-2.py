# docs/en/speed/dataloader-performance.md:188, block sweep-2
# Written by `make update`: edit the card.

import warnings

from torch.utils.data import DataLoader

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    DataLoader(range(8), num_workers=10_000)

print(str(caught[0].message).split(" Our")[0])

# Output:
# This DataLoader will create 10000 worker processes in total.
