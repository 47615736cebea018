# docs/zh/tensors/tensor-index.md:309, block lost-write
# Written by `make update`: edit the card.

import torch

x = torch.tensor([-1, 2, -3])

x[x < 0][0] = 99  # 没有作用
print(x.tolist())

first = (x < 0).nonzero()[0]  # 第一个负数的位置
x[first] = 99
print(x.tolist())

x[x < 0] = 0  # 写进 x
print(x.tolist())

# Output:
# [-1, 2, -3]
# [99, 2, -3]
# [99, 2, 0]
