# docs/en/nn/batchnorm-train-eval.md:127, block running
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.tensor([[40.0], [60.0]])  # mean 50
default, average = nn.BatchNorm1d(1), nn.BatchNorm1d(1, momentum=None)

for step in range(1, 51):
    default(x)
    average(x)
    if step in (1, 10, 50):
        print(step, f"{default.running_mean.item():.1f}", end=" ")
        print(f"{average.running_mean.item():.1f}")

# Output:
# 1 5.0 50.0
# 10 32.6 50.0
# 50 49.7 50.0
