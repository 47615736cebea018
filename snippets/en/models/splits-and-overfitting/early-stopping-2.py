# docs/en/models/splits-and-overfitting.md:313, block early-stopping-2
# Written by `make update`: edit the card.

import copy

import torch
from torch.nn.functional import mse_loss

torch.manual_seed(0)
x = torch.randn(300, 20)
y = x[:, :2].sum(1, keepdim=True) + torch.randn(300, 1)
model, best = torch.nn.Linear(20, 1), float("inf")
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
for epoch in range(300):
    optimizer.zero_grad()
    mse_loss(model(x[:25]), y[:25]).backward()
    optimizer.step()
    val = mse_loss(model(x[25:150]), y[25:150]).item()
    if val < best:
        best, at, kept = val, epoch, copy.deepcopy(model.state_dict())

print(f"last epoch test {mse_loss(model(x[150:]), y[150:]).item():.2f}")
model.load_state_dict(kept)
print(f"epoch {at} test {mse_loss(model(x[150:]), y[150:]).item():.2f}")

# Output:
# last epoch test 6.58
# epoch 13 test 2.21
