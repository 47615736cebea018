# docs/en/data/dataset.md:367, block never-stops
# Written by `make update`: edit the card.

from itertools import islice

from torch.utils.data import DataLoader, Dataset


class Endless(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, idx):
        return idx * 10


class Bounded(Endless):
    def __getitem__(self, idx):
        if not 0 <= idx < len(self):
            raise IndexError(idx)
        return super().__getitem__(idx)


for dataset in (Endless(), Bounded()):
    print(list(islice(dataset, 6)), len(list(DataLoader(dataset))))

# Output:
# [0, 10, 20, 30, 40, 50] 3
# [0, 10, 20] 3
