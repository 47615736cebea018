# docs/zh/nn/weight-init.md:107, block experiment-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
plt.figure(figsize=(6, 2.8), layout="constrained")

for start, style in [(0.0, "--"), (0.5, ":"), ("random", "-")]:
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    if start != "random":
        for p in model.parameters():
            nn.init.constant_(p, start)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for _ in range(1000):
        optimizer.zero_grad()
        loss = (model(x) - y).square().mean()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    plt.plot(range(0, 1000, 10), losses[::10], style, lw=2, label=start)

plt.ylim(0, 1)
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.savefig("loss.svg")
