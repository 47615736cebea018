# docs/en/tensors/tensor-create.md:238, block from-data
# Written by `make update`: edit the card.

import torch

for data in ([1, 2], [1.0, 2.0], [1, 2.5], [True, False], 3):
    print(data, torch.tensor(data).dtype)

x = torch.tensor([1, 2], dtype=torch.float32)
print(x.tolist(), x.dtype)
assert torch.nn.Linear(2, 1)(x).shape == (1,)

try:
    torch.tensor([[1, 2], [3]])  # rows must be equally long
except ValueError as error:
    print(error)

# Output:
# [1, 2] torch.int64
# [1.0, 2.0] torch.float32
# [1, 2.5] torch.float32
# [True, False] torch.bool
# 3 torch.int64
# [1.0, 2.0] torch.float32
# expected sequence of length 2 at dim 1 (got 1)
