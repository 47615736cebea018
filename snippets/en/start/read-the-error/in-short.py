# docs/en/start/read-the-error.md:44, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

layer = nn.Linear(3, 2)  # takes (…, 3), gives (…, 2)
x = torch.ones(3, 5)
try:
    layer(x)
except RuntimeError as error:
    print(error)

print(tuple(x.shape), tuple(layer.weight.T.shape))
print(tuple(layer(x.T).shape))  # samples first, features last

# Output:
# mat1 and mat2 shapes cannot be multiplied (3x5 and 3x2)
# (3, 5) (3, 2)
# (5, 2)
