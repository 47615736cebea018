# docs/zh/data/dataloader.md:189, block order
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader


def two_epochs(seed):
    generator = torch.Generator().manual_seed(seed)
    loader = DataLoader(range(100), 10, shuffle=True, generator=generator)
    return [torch.cat(list(loader)).tolist() for epoch in range(2)]


first, second = two_epochs(seed=0)
print(sorted(first) == list(range(100)), first == second)

assert two_epochs(seed=0) == [first, second]
other = two_epochs(seed=1)
assert other != [first, second]

# Output:
# True False
