# docs/zh/models/splits-and-overfitting.md:452, block exercise-split-2
# Written by `make update`: edit the card.

import torch
from torch.utils.data import random_split


def split():
    generator = torch.Generator().manual_seed(0)
    parts = random_split(range(100), [0.7, 0.15, 0.15], generator=generator)
    return tuple(list(part) for part in parts)


a, b, c = split()
assert (len(a), len(b), len(c)) == (70, 15, 15)
assert sorted([*a, *b, *c]) == list(range(100))
assert [*split()] == [a, b, c]
for part in (a, b, c):
    span = max(part) - min(part)
    assert span >= len(part), "not shuffled"
print("ok")

# Output:
# ok
