# docs/zh/start/read-the-error.md:46, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

layer = nn.Linear(3, 2)  # 要 (…, 3)，给 (…, 2)
x = torch.ones(3, 5)
try:
    layer(x)
except RuntimeError as error:
    print(error)

print(tuple(x.shape), tuple(layer.weight.T.shape))
print(tuple(layer(x.T).shape))  # 样本在第 0 维，特征在最后

# Output:
# mat1 and mat2 shapes cannot be multiplied (3x5 and 3x2)
# (3, 5) (3, 2)
# (5, 2)
