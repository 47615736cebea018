# docs/en/nn/loss-functions.md:482, block exercise-labels-2
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F


def loss(z, y):
    return F.binary_cross_entropy_with_logits(z, y.float())


z = torch.tensor([[50.0, 50.0], [-50.0, 50.0]])  # both; a dog
y = torch.tensor([[1, 1], [0, 1]])
assert loss(z, y) < 1e-6, f"{loss(z, y):.4f}"
assert loss(z, 1 - y) == 50, f"{loss(z, 1 - y):.4f}"
print("ok")

# Output:
# ok
