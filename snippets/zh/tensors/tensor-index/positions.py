# docs/zh/tensors/tensor-index.md:182, block positions
# Written by `make update`: edit the card.

import torch

x = 10 * torch.arange(3).unsqueeze(1) + torch.arange(4)  # (3, 4)
rows, columns = torch.tensor([0, 2]), torch.tensor([1, 3])

print(x[rows, columns].tolist())  # 配对
print(x[rows][:, columns].tolist())  # 整块
assert torch.equal(x[rows[:, None], columns], x[rows][:, columns])

print(x[[2, 0, 0]].tolist())  # 可以重复、乱序

# Output:
# [1, 23]
# [[1, 3], [21, 23]]
# [[20, 21, 22, 23], [0, 1, 2, 3], [0, 1, 2, 3]]
