# docs/zh/start/first-training-run.md:222, block predict
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.linspace(-1, 1, 64).unsqueeze(1)
targets = 3 * x + 2
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.3)
for _ in range(200):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), targets).backward()
    optimizer.step()

with torch.no_grad():
    new = torch.tensor([[0.0], [0.5], [10.0]])  # (3, 1)
    prediction = model(new)
print([round(value, 2) for value in prediction.flatten().tolist()])
print(prediction.requires_grad)

# Output:
# [2.0, 3.5, 32.0]
# False
