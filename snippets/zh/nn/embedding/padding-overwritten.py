# docs/zh/nn/embedding.md:311, block padding-overwritten
# Written by `make update`: edit the card.

import torch
from torch import nn

table = nn.Embedding(4, 2, padding_idx=0)
nn.init.constant_(table.weight, 0.5)
print(table.weight[0].tolist())

vectors = torch.full((4, 2), 0.25)
table = nn.Embedding.from_pretrained(vectors, freeze=False, padding_idx=0)
table(torch.tensor([0, 1])).sum().backward()
print(table.weight[0].tolist(), table.weight.grad.tolist())

with torch.no_grad():
    table.weight[table.padding_idx] = 0
print(table(torch.tensor([0, 1])).tolist())

# Output:
# [0.5, 0.5]
# [0.25, 0.25] [[0.0, 0.0], [1.0, 1.0], [0.0, 0.0], [0.0, 0.0]]
# [[0.0, 0.0], [0.25, 0.25]]
