# docs/en/data/dataloader.md:436, block first-batch
# Written by `make update`: edit the card.

from torch.utils.data import DataLoader

loader = DataLoader(range(6), batch_size=2)

try:
    iter(loader).next()
except AttributeError as error:
    print(error)

print([next(iter(loader)).tolist() for step in range(3)])

batches = iter(loader)
print([next(batches).tolist() for step in range(3)])

# Output:
# '_SingleProcessDataLoaderIter' object has no attribute 'next'
# [[0, 1], [0, 1], [0, 1]]
# [[0, 1], [2, 3], [4, 5]]
