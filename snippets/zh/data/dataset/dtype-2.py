# docs/zh/data/dataset.md:245, block dtype-2
# Written by `make update`: edit the card.

import numpy
import torch
from torch import nn
from torch.utils.data import DataLoader

rows = [(numpy.array([1.0, 2.0]), 1.0), (numpy.array([3.0, 4.0]), 0.0)]
model = nn.Linear(2, 2)

x, y = next(iter(DataLoader(rows, batch_size=2)))
print(x.dtype, y.dtype)
for attempt in (
    lambda: model(x),
    lambda: nn.functional.cross_entropy(model(x.float()), y.float()),
):
    try:
        attempt()
    except RuntimeError as error:
        print(error)

loss = nn.functional.cross_entropy(model(x.float()), y.long())
assert loss.shape == ()

# Output:
# torch.float64 torch.float64
# mat1 and mat2 must have the same dtype, but got Double and Float
# expected target dtype to be Long or Byte, but got Float
