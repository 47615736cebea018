# docs/zh/models/softmax-cross-entropy.md:197, block train
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
y = torch.arange(800) % 10
x = 2 * torch.randn(10, 8)[y] + torch.randn(800, 8)
train = DataLoader(TensorDataset(x[:600], y[:600]), 50, shuffle=True)

model, loss_fn = nn.Linear(8, 10), nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(1, 6):
    for xb, yb in train:
        optimizer.zero_grad()
        loss_fn(model(xb), yb).backward()
        optimizer.step()
    with torch.inference_mode():
        z = model(x[600:])
        accuracy = (z.argmax(dim=1) == y[600:]).float().mean().item()
    print(epoch, f"loss {loss_fn(z, y[600:]).item():.2f} acc {accuracy:.3f}")

# Output:
# 1 loss 1.02 acc 0.765
# 2 loss 0.65 acc 0.845
# 3 loss 0.50 acc 0.895
# 4 loss 0.41 acc 0.920
# 5 loss 0.36 acc 0.940
