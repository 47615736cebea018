# docs/en/training/debug-nan-gradients.md:316, block overfit-one-batch
# Written by `make update`: edit the card.

import torch
from torch import nn


def overfits(bug=None):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 3))
    held = nn.Linear(32, 3) if bug == "parameters" else model
    optimizer = torch.optim.Adam(held.parameters(), lr=0.02)
    x, y = torch.randn(8, 4), torch.arange(8) % 3
    for _ in range(150):
        optimizer.zero_grad()
        out = model(x).softmax(1) if bug == "softmax" else model(x)
        loss = nn.functional.cross_entropy(out, y)
        loss.backward()
        if bug == "zero_grad":
            optimizer.zero_grad()
        optimizer.step()
    return loss.item() < 0.05


for bug in (None, "softmax", "zero_grad", "parameters"):
    print(bug, overfits(bug))

# Output:
# None True
# softmax False
# zero_grad False
# parameters False
