# docs/zh/tensors/random-and-seed.md:205, block stream
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.data import DataLoader

torch.manual_seed(0)
stream = torch.rand(4)

takers = {
    "rand(1)": lambda: torch.rand(1),
    "Linear": lambda: nn.Linear(2, 2),
    "ReLU": lambda: nn.ReLU(),
    "DataLoader": lambda: list(DataLoader(range(4))),
}
for name, take in takers.items():
    torch.manual_seed(0)
    take()
    print(f"{name:10}", torch.equal(torch.rand(4), stream))

# Output:
# rand(1)    False
# Linear     False
# ReLU       True
# DataLoader False
