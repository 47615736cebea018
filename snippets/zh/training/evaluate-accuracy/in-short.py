# docs/zh/training/evaluate-accuracy.md:41, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

model = nn.BatchNorm1d(2)  # 新建的，评估模式下输出几乎就是输入
x = torch.tensor([[2.0, 0.0], [3.0, 1.0], [0.0, 1.0], [5.0, 4.0]])
y = torch.tensor([0, 0, 1, 1])
loader = DataLoader(TensorDataset(x, y), batch_size=3)  # 先 3 个，再 1 个

correct, total = 0, 0
model.eval()
with torch.inference_mode():
    for x, y in loader:
        guess = model(x).argmax(dim=1)  # (B, C) -> (B,)
        correct += (guess == y).sum().item()
        total += len(y)
print(correct, total, correct / total)

# Output:
# 3 4 0.75
