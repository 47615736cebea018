# docs/en/data/dataset.md:475, block exercise-squares-2
# Written by `make update`: edit the card.

import torch
from torch.utils.data import Dataset


class Squares(Dataset):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return torch.tensor(float(i)), torch.tensor(float(i * i))


dataset = Squares(4)
samples = [pair for _, pair in zip(range(9), dataset)]
looped = [(x.item(), y.item()) for x, y in samples]
assert looped == [(0, 0), (1, 1), (2, 4), (3, 9)], looped
kinds = {(part.dtype, part.shape) for pair in samples for part in pair}
assert len(dataset) == 4 and kinds == {(torch.float32, ())}, kinds
try:
    below = dataset[-1]
except IndexError as error:
    below = error
assert isinstance(below, IndexError), below
print("ok")

# Output:
# ok
