# docs/en/data/dataloader.md:239, block collate
# Written by `make update`: edit the card.

import torch
from torch.utils.data import default_collate

samples = [{"x": 1.5, "y": 3, "id": "a"}, {"x": 2.5, "y": 4, "id": "b"}]
batch = default_collate(samples)
print(batch["x"])
print(batch["y"])
print(batch["id"])
numbers, names = default_collate([(1, "a"), (2, "b")])
assert numbers.tolist() == [1, 2] and names == ("a", "b")

try:
    default_collate([torch.ones(2), torch.ones(3)])
except RuntimeError as error:
    print(error)

# Output:
# tensor([1.5000, 2.5000], dtype=torch.float64)
# tensor([3, 4])
# ['a', 'b']
# stack expects each tensor to be equal size, but got [2] at entry 0 and [3] at entry 1
