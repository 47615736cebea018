# docs/en/tensors/broadcasting.md:45, block in-short
# Written by `make update`: edit the card.

import torch

column = torch.tensor([[0], [1], [2]])  # (3, 1)
row = torch.tensor([10, 20, 30, 40])  # (4,)

table = column + row  # (3, 4)
print(table)

assert table[2, 3] == column[2, 0] + row[3]

# Output:
# tensor([[10, 20, 30, 40],
#         [11, 21, 31, 41],
#         [12, 22, 32, 42]])
