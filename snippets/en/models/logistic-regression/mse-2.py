# docs/en/models/logistic-regression.md:247, block mse-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

torch.manual_seed(0)
y = torch.tensor([0.0, 1.0]).repeat(50)
x = torch.randn(100) + 2 * y - 1

fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
z, one = torch.linspace(-8, 4, 100), torch.ones(100)
log_loss = F.binary_cross_entropy_with_logits
left.plot(z, (torch.sigmoid(z) - 1) ** 2, label="MSE")
left.plot(z, log_loss(z, one, reduction="none"), label="log loss")
left.set(xlabel="z", ylabel="loss", title="y = 1")

grid = torch.linspace(-15, 15, 200)
right.plot(grid, [F.mse_loss(torch.sigmoid(w * x), y) for w in grid])
right.plot(grid, [log_loss(w * x, y) for w in grid])
right.set(xlabel="w", ylim=(0, 4), title="N = 100")
left.legend()
plt.savefig("landscape.svg")
