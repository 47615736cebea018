# docs/zh/tensors/tensor-dtype.md:277, block in-place
# Written by `make update`: edit the card.

import torch

z = torch.zeros(2, dtype=torch.long)
y = torch.tensor([0.5, 1.5])

try:
    z += y
except RuntimeError as error:
    print(error)

z = z + y  # 新张量，float32
print(z, z.dtype)

# Output:
# result type Float can't be cast to the desired output type Long
# tensor([0.5000, 1.5000]) torch.float32
