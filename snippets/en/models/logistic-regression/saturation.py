# docs/en/models/logistic-regression.md:150, block saturation
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F


def hand(z, y):
    p = torch.sigmoid(z)
    return -(y * p.log() + (1 - y) * (1 - p).log())


def bce(z, y):
    return F.binary_cross_entropy(torch.sigmoid(z), y)


for loss_fn in (hand, bce, F.binary_cross_entropy_with_logits):
    for value in (10.0, 20.0, 200.0):
        z = torch.tensor(value, requires_grad=True)
        loss = loss_fn(z, torch.tensor(0.0))
        loss.backward()
        print(f"{value:5.0f} {loss:6.1f} {z.grad:4.1f}", loss_fn.__name__)

# Output:
#    10   10.0  1.0 hand
#    20    inf  nan hand
#   200    inf  nan hand
#    10   10.0  1.0 bce
#    20  100.0  0.0 bce
#   200  100.0  0.0 bce
#    10   10.0  1.0 binary_cross_entropy_with_logits
#    20   20.0  1.0 binary_cross_entropy_with_logits
#   200  200.0  1.0 binary_cross_entropy_with_logits
