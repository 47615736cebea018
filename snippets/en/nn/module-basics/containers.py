# docs/en/nn/module-basics.md:211, block containers
# Written by `make update`: edit the card.

import torch
from torch import nn


class Multi(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
        self.blocks = nn.ModuleList([nn.Linear(8, 8) for _ in range(2)])
        self.heads = nn.ModuleDict({k: nn.Linear(8, 3) for k in "ab"})

    def forward(self, x, head):
        for block in (self.stem, *self.blocks):
            x = block(x)  # (B, 8)
        return self.heads[head](x)


print([tuple(Multi()(torch.zeros(5, 4), head).shape) for head in "ab"])

# Output:
# [(5, 3), (5, 3)]
