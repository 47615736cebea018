# docs/zh/training/reproducibility.md:94, block checklist
# Written by `make update`: edit the card.

import random

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader

probes = {
    "random": random.random,
    "numpy": np.random.rand,
    "weights": lambda: nn.Linear(9, 9).weight.tolist(),
    "dropout": lambda: nn.Dropout()(torch.ones(99)).tolist(),
    "shuffle": lambda: list(map(int, DataLoader(range(99), shuffle=True))),
}
seeds = [torch.manual_seed, random.seed, np.random.seed]
for used in (seeds[:1], seeds):
    fixed = []
    for name, draw in probes.items():
        one, two = ([seed(0) for seed in used] and draw() for _ in range(2))
        fixed += [name] if one == two else []
    print(fixed)

# Output:
# ['weights', 'dropout', 'shuffle']
# ['random', 'numpy', 'weights', 'dropout', 'shuffle']
