# docs/zh/data/transforms.md:176, block train-or-eval
# Written by `make update`: edit the card.

import torch
from torch.utils.data import Dataset, Subset


class Images(Dataset):
    def __init__(self, raw, transform):
        self.raw, self.transform = raw, transform

    def __len__(self):
        return len(self.raw)

    def __getitem__(self, idx):
        return self.transform(self.raw[idx])


def prepare(image):
    return image.float() / 255


def augment(image):
    return prepare(image) + 0.05 * torch.randn(image.shape)


raw = torch.arange(80, dtype=torch.uint8).reshape(10, 1, 2, 4)
train = Subset(Images(raw, augment), range(8))
every = Images(raw, prepare)
val = Subset(every, range(8, len(every)))
print(len(train), len(val))
print(torch.equal(train[0], train[0]), torch.equal(val[0], val[0]))

# Output:
# 8 2
# False True
