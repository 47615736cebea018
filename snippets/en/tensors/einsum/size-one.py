# docs/en/tensors/einsum.md:299, block size-one
# Written by `make update`: edit the card.

import torch

a = torch.tensor([[1, 2, 3]])  # (1, 3)
b = torch.tensor([[10, 20]])  # (1, 2), two rows are missing

try:
    a @ b
except RuntimeError as error:
    print(error)

print(torch.einsum("ij,jk->ik", a, b).tolist())  # (1+2+3) * b

# Output:
# mat1 and mat2 shapes cannot be multiplied (1x3 and 1x2)
# [[60, 120]]
