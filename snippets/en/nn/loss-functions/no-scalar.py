# docs/en/nn/loss-functions.md:381, block no-scalar
# Written by `make update`: edit the card.

import warnings

import torch
from torch import nn

x, y = torch.ones(2, requires_grad=True), torch.tensor([1.0, 4.0])
each = nn.MSELoss(reduction="none")(x, y)
try:
    each.backward()
except RuntimeError as error:
    print(error)

each.mean().backward()
print(x.grad.tolist())

with warnings.catch_warnings(record=True) as caught:
    old = nn.MSELoss(size_average=False)
print(old.reduction, str(caught[0].message).split(",")[0])

# Output:
# grad can be implicitly created only for scalar outputs
# [0.0, -3.0]
# sum size_average and reduce args will be deprecated
