# docs/en/tensors/numpy-bridge.md:133, block who-shares-3
# Written by `make update`: edit the card.

import numpy as np
import torch

array = np.array([1, 2, 3])
tensor = torch.from_numpy(array)

array *= 2
print(tensor.tolist())

array = array * 100
print(array.tolist(), tensor.tolist())

# Output:
# [2, 4, 6]
# [200, 400, 600] [2, 4, 6]
