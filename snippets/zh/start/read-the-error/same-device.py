# docs/zh/start/read-the-error.md:333, block same-device
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Linear(3, 2).to("meta")
x = torch.ones(4, 3)  # 还在 CPU 上
try:
    model(x)
except RuntimeError as error:
    print(error)

device = next(model.parameters()).device  # 数据跟着模型走
print(model(x.to(device)).shape)

# Output:
# Tensor on device meta is not on the expected device cpu!
# torch.Size([4, 2])
