# docs/en/tensors/numpy-bridge.md:228, block float64
# Written by `make update`: edit the card.

import numpy as np
import torch

array = np.array([[1.0, 2.0]])
print(torch.tensor([[1.0, 2.0]]).dtype, torch.tensor(array).dtype)

model = torch.nn.Linear(2, 1)
try:
    model(torch.from_numpy(array))
except RuntimeError as error:
    print(error)

x = torch.from_numpy(array).float()
print(x.dtype, model(x).shape)

# Output:
# torch.float32 torch.float64
# mat1 and mat2 must have the same dtype, but got Double and Float
# torch.float32 torch.Size([1, 1])
