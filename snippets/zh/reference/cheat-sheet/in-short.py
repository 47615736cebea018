# docs/zh/reference/cheat-sheet.md:49, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

x = torch.linspace(-1, 1, 32).unsqueeze(1)  # 1 张量：(32, 1)
y = 3 * x + 1

w = torch.tensor(2.0, requires_grad=True)  # 2 自动微分
(w**3).backward()
print(w.grad)  # 3·w²

model = nn.Linear(1, 1)  # 3 模块

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(50):  # 4 数据与训练
    for inputs, targets in DataLoader(TensorDataset(x, y), 8, shuffle=True):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(inputs), targets).backward()
        optimizer.step()
print(f"{model.weight.item():.2f} {model.bias.item():.2f}")

# Output:
# tensor(12.)
# 3.00 1.00
