# docs/en/tensors/tensor-index.md:182, block positions
# Written by `make update`: edit the card.

import torch

x = 10 * torch.arange(3).unsqueeze(1) + torch.arange(4)  # (3, 4)
rows, columns = torch.tensor([0, 2]), torch.tensor([1, 3])

print(x[rows, columns].tolist())  # paired
print(x[rows][:, columns].tolist())  # the block
assert torch.equal(x[rows[:, None], columns], x[rows][:, columns])

print(x[[2, 0, 0]].tolist())  # repeats and any order

# Output:
# [1, 23]
# [[1, 3], [21, 23]]
# [[20, 21, 22, 23], [0, 1, 2, 3], [0, 1, 2, 3]]
