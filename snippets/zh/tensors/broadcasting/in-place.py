# docs/zh/tensors/broadcasting.md:387, block in-place
# Written by `make update`: edit the card.

import torch

row, column = torch.zeros(3), torch.ones(2, 1)
try:
    row += column  # 结果需要 (2, 3)
except RuntimeError as error:
    print(error)
print(tuple((row + column).shape))

grid = torch.zeros(2, 1).expand(2, 3)  # 只存着 2 个数
grid[0, 0] = 5  # 三格一起变
print(grid.tolist())

grid = torch.zeros(2, 1).expand(2, 3).clone()  # 存着 6 个数
grid[0, 0] = 5
print(grid.tolist())

# Output:
# output with shape [3] doesn't match the broadcast shape [2, 3]
# (2, 3)
# [[5.0, 5.0, 5.0], [0.0, 0.0, 0.0]]
# [[5.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
