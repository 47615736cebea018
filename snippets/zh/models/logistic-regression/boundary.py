# docs/zh/models/logistic-regression.md:65, block boundary
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(200, 2)
y = (x[:, :1] > x[:, 1:]).float()  # (200, 1), 0.0 / 1.0

model, loss_fn = nn.Linear(2, 1), nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
for _ in range(200):
    optimizer.zero_grad()
    loss = loss_fn(model(x), y)  # 没有 sigmoid
    loss.backward()
    optimizer.step()

z = model(x)
accuracy = ((z > 0) == (y == 1)).float().mean().item()
print(f"loss {loss.item():.2f} accuracy {accuracy:.3f}")
assert torch.equal(z > 0, torch.sigmoid(z) > 0.5)

# Output:
# loss 0.11 accuracy 0.995
