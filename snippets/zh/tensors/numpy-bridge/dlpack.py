# docs/zh/tensors/numpy-bridge.md:206, block dlpack
# Written by `make update`: edit the card.

import numpy as np
import torch

array = np.array([1.0, 2.0])
tensor = torch.from_dlpack(array)
again = np.from_dlpack(tensor)

tensor[0] = 5
print(array.tolist(), again.tolist())

# Output:
# [5.0, 2.0] [5.0, 2.0]
