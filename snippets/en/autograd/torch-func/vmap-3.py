# docs/en/autograd/torch-func.md:173, block vmap-3
# Written by `make update`: edit the card.

import warnings

import torch
from torch.func import vmap

X = torch.tensor([[0.0, 1.0, 2.0], [0.0, 0.0, 2.0]])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    counts = vmap(lambda row: torch.histc(row, 3))(X)
print(counts.tolist())
print(str(caught[0].message).split(". ")[0])

# Output:
# [[1.0, 1.0, 1.0], [2.0, 0.0, 1.0]]
# There is a performance drop because we have not yet implemented the batching rule for aten::histc
