# docs/en/training/training-loop.md:40, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.arange(4.0).unsqueeze(1)         # (4, 1)
targets = 3 * x + 1
model, loss_fn = nn.Linear(1, 1), nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for _ in range(300):
    optimizer.zero_grad()                  # 1 drop old gradients
    prediction = model(x)                  # 2 forward pass
    loss = loss_fn(prediction, targets)    # 3 loss
    loss.backward()                        # 4 backward pass
    optimizer.step()                       # 5 update

print(f"{model.weight.item():.2f} {model.bias.item():.2f}")

# Output:
# 3.00 1.00
