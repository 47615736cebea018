# docs/en/data/csv-pandas-missing.md:166, block categories
# Written by `make update`: edit the card.

import pandas as pd
import torch
from torch import nn

street = pd.Series(["paved", None, "gravel", "paved"])
print(pd.get_dummies(street, dummy_na=True, dtype="float32").to_numpy())

category = street.astype("category").cat
codes = torch.tensor(category.codes.to_numpy(dtype="int64"))
print(list(category.categories), codes.tolist())

embedding = nn.Embedding(len(category.categories) + 1, 2)
try:
    embedding(codes)
except IndexError as error:
    print(error)
vectors = embedding(codes + 1)  # (4, 2)
assert vectors.shape == (4, 2) and vectors[0].equal(vectors[3])

# Output:
# [[0. 1. 0.]
#  [0. 0. 1.]
#  [1. 0. 0.]
#  [0. 1. 0.]]
# ['gravel', 'paved'] [1, -1, 0, 1]
# index out of range in self
