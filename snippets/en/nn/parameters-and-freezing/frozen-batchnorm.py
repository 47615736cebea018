# docs/en/nn/parameters-and-freezing.md:405, block frozen-batchnorm
# Written by `make update`: edit the card.

import torch
from torch import nn

bn = nn.BatchNorm1d(1).requires_grad_(False)
model = nn.Sequential(bn, nn.Linear(1, 1))
x = torch.tensor([[10.0], [30.0]])

for freeze in (False, True, False):
    model.train()
    if freeze:
        bn.eval()
    with torch.no_grad():
        model(x)
    print(bn.training, f"{bn.running_mean.item():.1f}")

# Output:
# True 2.0
# False 2.0
# True 3.8
