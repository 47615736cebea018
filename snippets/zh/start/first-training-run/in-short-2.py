# docs/zh/start/first-training-run.md:76, block in-short-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 64).unsqueeze(1)  # (64, 1)
targets = 3 * x + 2 + 0.1 * torch.randn(64, 1)
model, losses = nn.Linear(1, 1), []
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

fig, (left, right) = plt.subplots(1, 2, figsize=(7, 3), layout="constrained")
left.scatter(x, targets, s=8, color="C7")
for step in range(101):
    prediction = model(x)
    if step in (0, 5, 100):
        left.plot(x, prediction.detach(), label=f"step {step}")
    loss = nn.functional.mse_loss(prediction, targets)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
left.legend(frameon=False)
right.semilogy(losses, color="C3")
right.set(xlabel="step", ylabel="loss")
plt.savefig("run.svg")
