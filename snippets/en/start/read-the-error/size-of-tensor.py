# docs/en/start/read-the-error.md:199, block size-of-tensor
# Written by `make update`: edit the card.

import torch

a = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)
b = torch.tensor([10, 20])  # (2,)
try:
    a + b
except RuntimeError as error:
    print(error)

print((a + b.unsqueeze(1)).tolist())  # (2, 3) + (2, 1)

# Output:
# The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
# [[11, 12, 13], [24, 25, 26]]
