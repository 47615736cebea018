# docs/zh/nn/linear-and-conv-shapes.md:333, block view-mixes
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn

features = torch.zeros(36, 16, 5, 5)  # 来自 28×28 的图像
linear = nn.Linear(16 * 6 * 6, 120)

mixed = linear(features.view(-1, 16 * 6 * 6))
print(tuple(mixed.shape))
try:
    F.cross_entropy(mixed, torch.zeros(36, dtype=torch.int64))
except ValueError as error:
    print(error)
try:
    linear(features.flatten(1))
except RuntimeError as error:
    print(error)

mended = nn.Linear(16 * 5 * 5, 120)
print(tuple(mended(features.flatten(1)).shape))

# Output:
# (25, 120)
# Expected input batch_size (25) to match target batch_size (36).
# mat1 and mat2 shapes cannot be multiplied (36x400 and 576x120)
# (36, 120)
