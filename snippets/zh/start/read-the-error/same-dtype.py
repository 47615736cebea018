# docs/zh/start/read-the-error.md:272, block same-dtype
# Written by `make update`: edit the card.

import numpy as np
import torch
from torch import nn

layer = nn.Linear(2, 1)
x = torch.from_numpy(np.array([[1.0, 2.0]]))
try:
    layer(x)
except RuntimeError as error:
    print(error)

print(x.dtype, layer.weight.dtype)
print(layer(x.float()).dtype)

# Output:
# mat1 and mat2 must have the same dtype, but got Double and Float
# torch.float64 torch.float32
# torch.float32
