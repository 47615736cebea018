# docs/en/nn/embedding.md:101, block shape
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
table = nn.Embedding(100, 32)

for size in [(), (4,), (2, 7), (2, 7, 3)]:
    idx = torch.zeros(size, dtype=torch.int64)
    print(size, tuple(table(idx).shape))

assert table(idx.int()).shape == table(idx).shape
assert abs(table.weight.std() - 1) < 0.05  # N(0, 1)
assert sum(p.numel() for p in table.parameters()) == 100 * 32

# Output:
# () (32,)
# (4,) (4, 32)
# (2, 7) (2, 7, 32)
# (2, 7, 3) (2, 7, 3, 32)
