# docs/zh/start/first-training-run.md:39, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 64).unsqueeze(1)  # (64, 1)
targets = 3 * x + 2 + 0.1 * torch.randn(64, 1)  # (64, 1)

model = nn.Linear(1, 1)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for step in range(101):
    prediction = model(x)  # 1 前向
    loss = loss_fn(prediction, targets)  # 2 算损失
    optimizer.zero_grad()  # 3 清零
    loss.backward()  # 4 反向
    optimizer.step()  # 5 更新
    if step % 50 == 0:
        print(step, f"loss {loss.item():.2f}")
print(f"weight {model.weight.item():.1f} bias {model.bias.item():.1f}")

# Output:
# 0 loss 6.69
# 50 loss 0.01
# 100 loss 0.01
# weight 3.0 bias 2.0
