# docs/zh/tensors/numpy-bridge.md:48, block in-short
# Written by `make update`: edit the card.

import numpy as np
import torch

array = np.array([1, 2, 3])
tensor = torch.from_numpy(array)
back = tensor.numpy()

tensor[0] = 999
array[1] = 7
print(array.tolist(), tensor.tolist(), back.tolist())

own = torch.tensor(array)  # 副本
own[2] = 0
assert (array[2], own[2]) == (3, 0)

# Output:
# [999, 7, 3] [999, 7, 3] [999, 7, 3]
