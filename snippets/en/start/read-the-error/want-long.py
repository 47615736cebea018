# docs/en/start/read-the-error.md:296, block want-long
# Written by `make update`: edit the card.

from functools import partial

import torch
from torch import nn
from torch.nn.functional import cross_entropy

ids = torch.tensor([1.0, 0.0, 1.0])
embedding = nn.Embedding(2, 4)
loss = partial(cross_entropy, torch.zeros(3, 2))

for call, y in [(embedding, ids), (loss, ids), (loss, ids.int())]:
    try:
        call(y)
    except RuntimeError as error:
        print(str(error).split(" (")[0])

print(embedding(ids.int()).shape, embedding(ids.long()).shape)
print(f"{loss(ids.long()).item():.4f}")  # log 2

# Output:
# Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got torch.FloatTensor instead
# expected target dtype to be Long or Byte, but got Float
# expected target dtype to be Long or Byte, but got Int
# torch.Size([3, 4]) torch.Size([3, 4])
# 0.6931
