# docs/zh/training/reproducibility.md:54, block in-short
# Written by `make update`: edit the card.

import random

import numpy as np
import torch
from torch import nn


def run(seed):
    random.seed(seed), np.random.seed(seed), torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(3, 8), nn.Dropout(), nn.Linear(8, 1))
    start = model[0].weight.clone()
    x = torch.randn(16, 3) * random.random() * np.random.rand()

    model(x).square().mean().backward()
    torch.optim.SGD(model.parameters(), lr=0.1).step()
    return model[0].weight - start


print(torch.equal(run(0), run(0)), torch.equal(run(0), run(1)))

# Output:
# True False
