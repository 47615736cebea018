# docs/en/nn/dropout.md:152, block where
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
hidden = [nn.Linear(4, 16), nn.ReLU(), nn.Dropout(0.5)]
model = nn.Sequential(*hidden, nn.Linear(16, 3))
assert model(torch.ones(5, 4)).shape == (5, 3)

y = nn.Dropout2d(0.5)(torch.ones(2, 8, 3, 3))
channels = y.flatten(2)  # (2, 8, 9)
assert torch.equal(channels.amin(2), channels.amax(2))  # all or nothing
print(y.unique().tolist())

# Output:
# [0.0, 2.0]
