# docs/en/nn/embedding.md:128, block gradient
# Written by `make update`: edit the card.

import torch
from torch import nn

table = nn.Embedding(5, 2)
idx = torch.tensor([3, 0, 3])
scale = torch.tensor([[1.0], [10.0], [100.0]])

(table(idx) * scale).sum().backward()
print(table.weight.grad.tolist())  # row 3: 1 + 100

# Output:
# [[10.0, 10.0], [0.0, 0.0], [0.0, 0.0], [101.0, 101.0], [0.0, 0.0]]
