# docs/zh/tensors/reductions.md:309, block pair
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1.0, 5.0, 3.0], [4.0, 2.0, 6.0]])
try:
    x - x.max(dim=1)
except TypeError as error:
    print(error)

print(len(x.max(dim=1) * 2))
print((x - x.amax(dim=1, keepdim=True)).tolist())

# Output:
# unsupported operand type(s) for -: 'Tensor' and 'torch.return_types.max'
# 4
# [[-4.0, 0.0, -2.0], [-2.0, -4.0, 0.0]]
