# docs/zh/tensors/tensor-dtype.md:68, block inference
# Written by `make update`: edit the card.

import numpy as np
import torch

python = [True, 1, 1.0, 1j, [1, 2.5]]
print([str(torch.tensor(v).dtype)[6:] for v in python])

numpy = [np.array([1.0]), np.float32(1), np.array([1], dtype=np.int32)]
print([str(torch.as_tensor(v).dtype)[6:] for v in numpy])

print(torch.get_default_dtype())
print(torch.tensor([1, 2], dtype=torch.float32).dtype)

# Output:
# ['bool', 'int64', 'float32', 'complex64', 'float32']
# ['float64', 'float32', 'int32']
# torch.float32
# torch.float32
