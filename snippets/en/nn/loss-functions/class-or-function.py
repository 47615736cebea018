# docs/en/nn/loss-functions.md:328, block class-or-function
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn

x, y = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 4.0])
try:
    nn.MSELoss(x, y)
except RuntimeError as error:
    print(error)

loss_fn = nn.MSELoss()
assert loss_fn(x, y) == F.mse_loss(x, y) == 2

# Output:
# Boolean value of Tensor with more than one value is ambiguous
