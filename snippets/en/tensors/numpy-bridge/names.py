# docs/en/tensors/numpy-bridge.md:255, block names
# Written by `make update`: edit the card.

import numpy as np
import torch

array = np.array([1.0, 2.0])
cases = [
    lambda: torch.form_numpy(array),
    lambda: array.numpy(),
    lambda: torch.from_numpy([1.0, 2.0]),
]
for case in cases:
    try:
        case()
    except (AttributeError, TypeError) as error:
        print(error)

assert torch.from_numpy(array).numpy().tolist() == [1.0, 2.0]

# Output:
# module 'torch' has no attribute 'form_numpy'
# 'numpy.ndarray' object has no attribute 'numpy'
# expected np.ndarray (got list)
