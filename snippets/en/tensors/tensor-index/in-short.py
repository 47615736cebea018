# docs/en/tensors/tensor-index.md:45, block in-short
# Written by `make update`: edit the card.

import torch

x = 10 * torch.arange(3).unsqueeze(1) + torch.arange(4)  # (3, 4)
print(x.tolist())  # tens are the row, ones the column

print(x[1].tolist(), x[:, 1].tolist())  # a row, a column
print(x[1:, ::2].tolist())  # last two rows, every other column
print(x[x % 10 == x // 10].tolist())  # by condition
print(x.gather(1, torch.tensor([[2], [0], [3]])).tolist())  # one per row

# Output:
# [[0, 1, 2, 3], [10, 11, 12, 13], [20, 21, 22, 23]]
# [10, 11, 12, 13] [1, 11, 21]
# [[10, 12], [20, 22]]
# [0, 11, 22]
# [[2], [10], [23]]
