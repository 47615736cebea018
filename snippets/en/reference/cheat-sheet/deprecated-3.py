# docs/en/reference/cheat-sheet.md:566, block deprecated-3
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader

loader = DataLoader([7, 8])
try:
    iter(loader).next()
except AttributeError as error:
    print(error)
print(next(iter(loader)))

old, new = (torch.tensor(1.0, requires_grad=True) for _ in range(2))
for w in (old, new):
    (w**2).backward()
old.data -= 0.1 * old.grad  # autograd does not see it
with torch.no_grad():
    new -= 0.1 * new.grad
print(old.item() == new.item(), old._version, new._version)

# Output:
# '_SingleProcessDataLoaderIter' object has no attribute 'next'
# tensor([7])
# True 0 1
