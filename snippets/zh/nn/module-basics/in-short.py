# docs/zh/nn/module-basics.md:39, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(2, 3)
        self.out = nn.Linear(3, 1)

    def forward(self, x):
        return self.out(torch.relu(self.hidden(x)))


model = Net()
x = torch.zeros(5, 2)  # 5 个样本
print(model(x).shape)

# Output:
# torch.Size([5, 1])
