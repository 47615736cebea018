# docs/zh/models/splits-and-overfitting.md:62, block split
# Written by `make update`: edit the card.

import torch
from torch.utils.data import TensorDataset, random_split

data = TensorDataset(torch.arange(100.0))


def split():
    generator = torch.Generator().manual_seed(0)
    return random_split(data, [0.7, 0.15, 0.15], generator=generator)


parts = split()
counts = random_split(data, [70, 15, 15])
print([len(part) for part in parts], [len(part) for part in counts])

rows = [set(part.indices) for part in parts]
assert set.union(*rows) == set(range(100))  # 不重不漏

torch.manual_seed(1)
assert [set(part.indices) for part in split()] == rows  # 可复现

# Output:
# [70, 15, 15] [70, 15, 15]
