# docs/zh/data/dataloader.md:160, block last-batch-2
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.data import DataLoader

dataset = torch.zeros(9, 3)  # 9 个样本：4 + 4 + 1
norm = nn.BatchNorm1d(3)

try:
    for batch in DataLoader(dataset, batch_size=4):
        print(norm(batch).shape)
except ValueError as error:
    print(error)

for batch in DataLoader(dataset, batch_size=4, drop_last=True):
    assert norm(batch).shape == (4, 3)
assert norm.eval()(dataset[:1]).shape == (1, 3)  # 评估模式

# Output:
# torch.Size([4, 3])
# torch.Size([4, 3])
# Expected more than 1 value per channel when training, got input size torch.Size([1, 3])
