# docs/zh/nn/weight-init.md:390, block assign
# Written by `make update`: edit the card.

import torch
from torch import nn

layer = nn.Linear(2, 1)

try:
    layer.weight = torch.zeros(1, 2)
except TypeError as error:
    print(str(error).split(" (")[0])
try:
    layer.weight.fill_(0.5)
except RuntimeError as error:
    print(error)

with torch.no_grad():
    layer.weight.copy_(torch.tensor([[0.5, -0.5]]))
print(layer.weight.tolist(), layer.weight.requires_grad)

# Output:
# cannot assign 'torch.FloatTensor' as parameter 'weight'
# a leaf Variable that requires grad is being used in an in-place operation.
# [[0.5, -0.5]] True
