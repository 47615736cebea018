# docs/zh/start/what-is-pytorch.md:45, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.tensor([[1.0, 2.0]])  # 1 张量，形状 (1, 2)
model = nn.Linear(2, 1)  # 2 神经网络的一层
prediction = model(x)  # (1, 1)

prediction.sum().backward()  # 3 自动微分
print(model.weight.grad)  # 对权重的导数就是 x

# Output:
# tensor([[1., 2.]])
