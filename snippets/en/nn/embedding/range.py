# docs/en/nn/embedding.md:259, block range
# Written by `make update`: edit the card.

import torch
from torch import nn

codes = torch.tensor([1, 2, 3, 4])
zero = codes - 1
for bad in (codes, codes - 5, zero.float(), zero.short(), zero.byte()):
    try:
        nn.Embedding(4, 2)(bad)
    except (IndexError, RuntimeError) as error:
        print(type(error).__name__, str(error).split("; ")[-1].split(" (")[0])

table = nn.Embedding(int(codes.max()) + 1, 2)
assert table(codes).shape == table(codes.float().long()).shape == (4, 2)

# Output:
# IndexError index out of range in self
# IndexError index out of range in self
# RuntimeError but got torch.FloatTensor instead
# RuntimeError but got torch.ShortTensor instead
# RuntimeError but got torch.ByteTensor instead
