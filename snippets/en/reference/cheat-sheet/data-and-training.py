# docs/en/reference/cheat-sheet.md:389, block data-and-training
# Written by `make update`: edit the card.

import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

x = torch.arange(20.0).view(10, 2)
y = (x.sum(1) > 10).long()
dataset = TensorDataset(x, y)
train, test = random_split(dataset, [0.8, 0.2])
loader = DataLoader(train, batch_size=4, shuffle=True)

inputs, targets = next(iter(loader))
print(len(train), len(test), len(loader), inputs.shape, targets.dtype)

# Output:
# 8 2 2 torch.Size([4, 2]) torch.int64
