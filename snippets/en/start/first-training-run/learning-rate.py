# docs/en/start/first-training-run.md:312, block learning-rate
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.linspace(-1, 1, 64).unsqueeze(1)
targets = 3 * x + 2

for lr in (0.001, 0.1, 3.0):
    torch.manual_seed(0)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for _ in range(101):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), targets)
        loss.backward()
        optimizer.step()
    print(lr, f"loss {loss.item():.2f}", torch.isfinite(loss).item())

# Output:
# 0.001 loss 4.15 True
# 0.1 loss 0.00 True
# 3.0 loss nan False
