# docs/zh/training/training-loop.md:40, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.arange(4.0).unsqueeze(1)         # (4, 1)
targets = 3 * x + 1
model, loss_fn = nn.Linear(1, 1), nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for _ in range(300):
    optimizer.zero_grad()                  # 1 清掉旧梯度
    prediction = model(x)                  # 2 前向传播
    loss = loss_fn(prediction, targets)    # 3 算损失
    loss.backward()                        # 4 反向传播
    optimizer.step()                       # 5 更新参数

print(f"{model.weight.item():.2f} {model.bias.item():.2f}")

# Output:
# 3.00 1.00
