# docs/en/tensors/tensor-create.md:295, block shape-and-range
# Written by `make update`: edit the card.

import torch

print(torch.full((2, 2), 7))  # 7 gives int64
print(torch.full((2, 2), 7.0))
try:
    torch.full(2, 7)
except TypeError as error:
    print(error)

print(torch.eye(2))
print(torch.diag(torch.tensor([3, 4])))  # vector to matrix

matrix = torch.tensor([[1, 2], [3, 4]])
print(torch.diag(matrix))  # take the diagonal

assert torch.zeros(2, 3).shape == torch.zeros((2, 3)).shape
assert torch.eye(2, 3).shape == (2, 3)

# Output:
# tensor([[7, 7],
#         [7, 7]])
# tensor([[7., 7.],
#         [7., 7.]])
# full(): argument 'size' (position 1) must be tuple of ints, not int
# tensor([[1., 0.],
#         [0., 1.]])
# tensor([[3, 0],
#         [0, 4]])
# tensor([1, 4])
