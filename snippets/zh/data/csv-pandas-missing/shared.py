# docs/zh/data/csv-pandas-missing.md:376, block shared
# Written by `make update`: edit the card.

import warnings

import pandas as pd
import torch

table = pd.DataFrame({"rooms": [3.0, 4.0]}, dtype="float32")
array = table.to_numpy(dtype="float32")
print(array.flags.writeable)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    shared = torch.from_numpy(array)
copied = torch.tensor(array)

copied[0] = 7
print(table["rooms"].tolist())
shared[0] = 9
print(table["rooms"].tolist())

# Output:
# False
# [3.0, 4.0]
# [9.0, 4.0]
