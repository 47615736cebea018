# docs/zh/start/read-the-error.md:426, block silenced
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1, 2, 3, 4, 5], [10, 20, 30, 40, 50]])  # 5 个样本

print(x.T.tolist())
print(x.reshape(5, 2).tolist())  # 形状对，样本乱了

# Output:
# [[1, 10], [2, 20], [3, 30], [4, 40], [5, 50]]
# [[1, 2], [3, 4], [5, 10], [20, 30], [40, 50]]
