# docs/en/data/dataloader.md:457, block own-rng
# Written by `make update`: edit the card.

import numpy
from torch.utils.data import DataLoader, Dataset


class Noise(Dataset):
    rng = numpy.random.default_rng(0)

    def __len__(self):
        return 4

    def __getitem__(self, index):
        return self.rng.random(), numpy.random.random()


if __name__ == "__main__":
    loader = DataLoader(Noise(), batch_size=None, num_workers=2)
    own, shared = zip(*loader)
    print(len(set(own)), len(set(shared)))

# Output:
# 2 4
