# docs/en/nn/weight-init.md:73, block experiment
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])

for start in (0.0, 0.5, None):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    if start is not None:
        for p in model.parameters():
            nn.init.constant_(p, start)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(1000):
        optimizer.zero_grad()
        loss = (model(x) - y).square().mean()
        loss.backward()
        optimizer.step()
    units = model[0].weight.detach().mul(100).round().unique(dim=0)
    print(start, f"{loss.item():.2f}", len(units))

# Output:
# 0.0 0.25 1
# 0.5 0.21 1
# None 0.00 8
