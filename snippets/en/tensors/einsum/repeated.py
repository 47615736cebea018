# docs/en/tensors/einsum.md:249, block repeated
# Written by `make update`: edit the card.

import torch

v, a = torch.tensor([1, 2]), torch.ones(2, 3)
b = torch.ones(4, 5)

cases = [("i->ii", [v]), ("ij->ik", [a]), ("ij,jk->ik", [a, b])]
for expr, tensors in cases:
    try:
        torch.einsum(expr, *tensors)
    except RuntimeError as error:
        print(error)

print(torch.diag(v).tolist())

# Output:
# einsum(): output subscript i appears more than once in the output
# einsum(): output subscript k does not appear in the equation for any input operand
# einsum(): subscript j has size 4 for operand 1 which does not broadcast with previously seen size 3
# [[1, 0], [0, 2]]
