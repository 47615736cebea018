# docs/zh/start/first-training-run.md:284, block random-labels
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 1)

for targets in (torch.randn(1000, 1), 2 * x - 1):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), targets)
        loss.backward()
        optimizer.step()
    variance = targets.var(correction=0)
    print(f"loss {loss.item():.2f} variance {variance:.2f}")

# Output:
# loss 0.94 variance 0.94
# loss 0.00 variance 4.23
