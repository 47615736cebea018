# docs/zh/nn/dropout.md:41, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(p=0.5)
x = torch.arange(1.0, 9.0)

y = dropout(x)  # 新建的模块处于训练模式
kept = y != 0
print(torch.equal(y[kept], x[kept] * 2), 0 < kept.sum().item() < 8)

dropout.eval()
print(torch.equal(dropout(x), x))

# Output:
# True True
# True
