# docs/zh/tensors/tensor-create.md:468, block integer-tensor-2
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1, 2, 3])
print(torch.full_like(x, 0.5).tolist())
print(torch.full_like(x, 0.5, dtype=torch.float32).tolist())

try:
    torch.randn_like(x)
except NotImplementedError as error:
    print(type(error).__name__)
print(torch.randn_like(x, dtype=torch.float32).dtype)

# Output:
# [0, 0, 0]
# [0.5, 0.5, 0.5]
# NotImplementedError
# torch.float32
