# docs/en/tensors/numpy-bridge.md:284, block flipped
# Written by `make update`: edit the card.

import warnings

import numpy as np
import torch

array = np.array([1, 2, 3])
for convert in (torch.from_numpy, torch.tensor):
    try:
        convert(array[::-1])
    except ValueError as error:
        print(str(error).split(", and")[0])

array.flags.writeable = False
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.from_numpy(array)
print(*[str(w.message).split(", and")[0] for w in caught])
print(torch.from_numpy(array[::-1].copy()).tolist())

# Output:
# At least one stride in the given numpy array is negative
# At least one stride in the given numpy array is negative
# The given NumPy array is not writable
# [3, 2, 1]
