# docs/zh/nn/embedding.md:201, block padding
# Written by `make update`: edit the card.

import torch
from torch import nn

table = nn.Embedding(5, 2, padding_idx=0)
idx = torch.tensor([[4, 2, 0, 0], [1, 2, 3, 4]])  # (B, T) = (2, 4)
x = table(idx)  # (2, 4, 2)

x.sum().backward()
print(table.weight[0].tolist(), table.weight.grad[:, 0].tolist())

lengths = (idx != 0).sum(dim=1, keepdim=True)  # (2, 1)
mean = x.sum(dim=1) / lengths
torch.testing.assert_close(mean[0], table.weight[[4, 2]].mean(dim=0))
torch.testing.assert_close(x.mean(dim=1)[0], mean[0] / 2)  # 只有一半

# Output:
# [0.0, 0.0] [0.0, 1.0, 2.0, 1.0, 2.0]
