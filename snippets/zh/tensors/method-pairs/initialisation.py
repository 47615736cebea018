# docs/zh/tensors/method-pairs.md:160, block initialisation
# Written by `make update`: edit the card.

import torch

print(torch.zeros(2).tolist(), torch.ones(2).tolist())  # 2

made, sevens = torch.empty(2, 3), torch.full((2, 3), 7)
print(made.shape == sevens.shape, made.dtype, sevens.dtype)  # 3
assert (sevens == 7).all()  # 3
try:
    torch.full(2, 7)  # 3
except TypeError as error:
    print(error)

print(torch.arange(0, 1, 0.25).tolist())  # 4
print(torch.linspace(0, 1, 5).tolist())  # 4
print(len(torch.arange(1, 1.3, 0.1)))  # 4

print(torch.eye(2).tolist())  # 5
matrix = torch.diag(torch.tensor([1, 2]))
print(matrix.tolist(), torch.diag(matrix).tolist())  # 5

# Output:
# [0.0, 0.0] [1.0, 1.0]
# True torch.float32 torch.int64
# full(): argument 'size' (position 1) must be tuple of ints, not int
# [0.0, 0.25, 0.5, 0.75]
# [0.0, 0.25, 0.5, 0.75, 1.0]
# 4
# [[1.0, 0.0], [0.0, 1.0]]
# [[1, 0], [0, 2]] [1, 2]
