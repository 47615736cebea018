# docs/en/start/first-training-run.md:251, block another-task
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(400, 2) * 2 - 1  # (400, 2)
targets = (x.square().sum(dim=1) < 0.5).long()  # (400,)

model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 2))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)

for step in range(201):
    prediction = model(x)  # (400, 2), a score per class
    loss = loss_fn(prediction, targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

accuracy = (prediction.argmax(dim=1) == targets).float().mean()
print(accuracy.item() > 0.95)

# Output:
# True
