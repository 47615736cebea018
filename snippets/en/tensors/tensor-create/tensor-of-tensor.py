# docs/en/tensors/tensor-create.md:513, block tensor-of-tensor
# Written by `make update`: edit the card.

import warnings

import torch

x = torch.tensor([1.0, 2.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.tensor(x)
print(str(caught[0].message).split(" or ")[0])

copy = x.detach().clone()
copy[0] = 99
print(x.tolist(), copy.tolist())

# Output:
# To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone()
# [1.0, 2.0] [99.0, 2.0]
