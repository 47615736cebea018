# docs/zh/tensors/tensor-index.md:45, block in-short
# Written by `make update`: edit the card.

import torch

x = 10 * torch.arange(3).unsqueeze(1) + torch.arange(4)  # (3, 4)
print(x.tolist())  # 十位是行号，个位是列号

print(x[1].tolist(), x[:, 1].tolist())  # 一行，一列
print(x[1:, ::2].tolist())  # 后两行，隔一列
print(x[x % 10 == x // 10].tolist())  # 按条件
print(x.gather(1, torch.tensor([[2], [0], [3]])).tolist())  # 每行一个

# Output:
# [[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23]]
# [10, 11, 12, 13] [1, 11, 21]
# [[10, 12], [20, 22]]
# [0, 11, 22]
# [[2], [10], [23]]
