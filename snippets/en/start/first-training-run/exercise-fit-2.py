# docs/en/start/first-training-run.md:374, block exercise-fit-2
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 64).unsqueeze(1)
y = 2 * x + 1
net = nn.Linear(1, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.3)

for _ in range(200):
    loss = nn.functional.mse_loss(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

error = nn.functional.mse_loss(net(x), y).item()
assert error < 1e-3, round(error, 1)
assert abs(net.weight.item() - 2) < 0.1
assert abs(net(torch.tensor([[10.0]])).item() - 21) < 0.5
print("ok")

# Output:
# ok
