# docs/en/tensors/tensor-create.md:521, block tensor-of-tensor
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

x.requires_grad_()
assert x.clone().requires_grad and not x.detach().clone().requires_grad

# Output:
# To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone()
# [1.0, 2.0] [99.0, 2.0]
