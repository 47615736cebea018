# docs/en/nn/weight-init.md:209, block scale-2
# Written by `make update`: edit the card.

import torch
from torch import nn

for extra in (nn.Identity, nn.BatchNorm1d):
    torch.manual_seed(0)
    h = torch.randn(256, 256)
    for _ in range(20):
        h = nn.Linear(256, 256)(h)  # with bias
        h = extra(256)(h).relu().detach()
    rms = h.square().mean().sqrt()
    spread = h.var(dim=0).mean().sqrt() / rms  # over the inputs
    print(extra.__name__, rms.item() > 0.01, spread.item() > 0.1)

# Output:
# Identity True False
# BatchNorm1d True True
