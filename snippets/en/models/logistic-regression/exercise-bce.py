# docs/en/models/logistic-regression.md:347, block exercise-bce
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F


def bce(z, y):
    p = torch.sigmoid(z)  # your attempt starts here
    return -(y * p.log() + (1 - y) * (1 - p).log()).mean()


y = torch.tensor([1.0, 0.0, 1.0])
for z in (torch.tensor([0.0, 1.0, -2.0]), torch.tensor([0.0, 200.0, -200.0])):
    want = F.binary_cross_entropy_with_logits(z, y)
    assert torch.allclose(bce(z, y), want), bce(z, y).item()

# Ends with:
# AssertionError: inf
