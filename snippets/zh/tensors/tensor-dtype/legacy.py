# docs/zh/tensors/tensor-dtype.md:320, block legacy
# Written by `make update`: edit the card.

import numpy as np
import torch

print(torch.FloatTensor(3).shape, torch.LongTensor([1.9, 2.1]))

array = np.array([1.0, 2.0], dtype=np.float32)
legacy, modern = torch.FloatTensor(array), torch.tensor(array)
array[0] = 99
print(legacy.tolist(), modern.tolist())

try:
    torch.FloatTensor(torch.ones(2, dtype=torch.float64))
except TypeError as error:
    print(type(error).__name__)
print(torch.ones(2, dtype=torch.float64).to(torch.float32).dtype)

# Output:
# torch.Size([3]) tensor([1, 2])
# [99.0, 2.0] [1.0, 2.0]
# TypeError
# torch.float32
