# docs/en/nn/embedding.md:411, block exercise-mean-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def mean(table, idx):
    lengths = (idx != 0).sum(dim=1, keepdim=True)
    return table(idx).sum(dim=1) / lengths.clamp(min=1)


weight = torch.tensor([[0.0, 0.0], [2.0, 4.0], [6.0, 8.0]])
table = nn.Embedding.from_pretrained(weight, padding_idx=0)
got = mean(table, torch.tensor([[1, 2, 0, 0], [2, 0, 0, 0], [0, 0, 0, 0]]))
assert got.tolist() == [[4, 6], [6, 8], [0, 0]], got.tolist()
print("ok")

# Output:
# ok
