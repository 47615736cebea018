# docs/en/nn/embedding.md:41, block in-short
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn

table = nn.Embedding(5, 3)  # 5 rows of length 3
idx = torch.tensor([3, 0, 3])

picked = table(idx)
product = F.one_hot(idx, 5).float() @ table.weight  # (3, 5) @ (5, 3)

assert torch.equal(picked, table.weight[[3, 0, 3]])
assert torch.equal(picked, product)
print(picked.shape)

# Output:
# torch.Size([3, 3])
