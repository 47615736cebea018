# docs/zh/tensors/tensor-dtype.md:255, block int-grad
# Written by `make update`: edit the card.

import torch

try:
    x = torch.tensor(2, requires_grad=True)
except RuntimeError as error:
    print(error)

x = torch.tensor(2.0, requires_grad=True)
(x**2).backward()
print(x.grad)

# Output:
# Only Tensors of floating point and complex dtype can require gradients
# tensor(4.)
