# docs/zh/training/training-loop.md:275, block curves
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch.nn.functional import mse_loss

torch.manual_seed(0)
x = torch.randn(300, 20)                   # 20 个特征只有 2 个有用
y = x[:, :2].sum(dim=1, keepdim=True) + torch.randn(300, 1)
model = torch.nn.Linear(20, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
train, val = [], []
for _ in range(150):
    optimizer.zero_grad()
    loss = mse_loss(model(x[:25]), y[:25])  # 只有 25 个训练样本
    loss.backward()
    optimizer.step()
    train.append(loss.item())
    val.append(mse_loss(model(x[25:]), y[25:]).item())
best = val.index(min(val))
assert train == sorted(train, reverse=True)
assert val[best:] == sorted(val[best:])
fig, ax = plt.subplots(figsize=(6, 3), layout="constrained")
ax.plot(train, label="train loss")
ax.plot(val, label="val loss")
ax.axvline(best, color="C2", ls=":")
ax.set(xlabel="epoch")
ax.legend()
plt.savefig("curves.svg")
