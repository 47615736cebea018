# docs/zh/start/first-training-run.md:433, block exercise-parabola-2
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 64).unsqueeze(1)
y = x**2
net = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))

optimizer = torch.optim.Adam(net.parameters(), lr=0.02)
for _ in range(500):
    optimizer.zero_grad()
    nn.functional.mse_loss(net(x), y).backward()
    optimizer.step()

error = nn.functional.mse_loss(net(x), y).item()
assert error < 0.01, round(error, 1)
print("ok")

# Output:
# ok
