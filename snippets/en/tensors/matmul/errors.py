# docs/en/tensors/matmul.md:237, block errors
# Written by `make update`: edit the card.

import torch

ones = torch.ones
cases = [
    lambda: ones(2, 3) @ ones(2, 3),
    lambda: ones(5, 2, 3) @ ones(4, 3),
    lambda: ones(2, 3, 4) @ ones(3, 4, 6),
    lambda: ones(2, 2) @ ones(2, 2).double(),
]
for case in cases:
    try:
        case()
    except RuntimeError as error:
        print(error)

product = ones(2, 2) * ones(2, 2).double()
assert product.dtype == torch.float64

# Output:
# mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
# mat1 and mat2 shapes cannot be multiplied (10x3 and 4x3)
# The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
# expected m1 and m2 to have the same dtype, but got: float != double
