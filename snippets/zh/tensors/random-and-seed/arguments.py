# docs/zh/tensors/random-and-seed.md:299, block arguments
# Written by `make update`: edit the card.

import torch

try:
    torch.bernoulli(0.5)
except TypeError as error:
    print(error)

coins = torch.bernoulli(torch.tensor([0.0, 1.0, 1.0]))
print(coins.tolist())  # 概率 0 和 1，结果确定

print(torch.randint(1, 6, (1000,)).unique().tolist())
print(torch.randint(1, 7, (1000,)).unique().tolist())

# Output:
# bernoulli(): argument 'input' (position 1) must be Tensor, not float
# [0.0, 1.0, 1.0]
# [1, 2, 3, 4, 5]
# [1, 2, 3, 4, 5, 6]
