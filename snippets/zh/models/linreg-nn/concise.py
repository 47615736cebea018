# docs/zh/models/linreg-nn.md:102, block concise
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def load_array(arrays, batch_size, is_train=True):
    return DataLoader(TensorDataset(*arrays), batch_size, shuffle=is_train)


torch.manual_seed(0)
x = torch.randn(1000, 2)
y = x @ torch.tensor([[2.0], [-3.4]]) + 4.2 + 0.01 * torch.randn(1000, 1)

model, loss_fn = nn.Linear(2, 1), nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.03)
for _ in range(3):
    for xb, yb in load_array((x, y), batch_size=10):
        optimizer.zero_grad()
        loss_fn(model(xb), yb).backward()
        optimizer.step()

print(
    [round(v, 2) for v in model.weight.tolist()[0]], f"{model.bias.item():.2f}"
)
print(f"loss {loss_fn(model(x), y).item():.4f}")

# Output:
# [2.0, -3.4] 4.20
# loss 0.0001
