# docs/en/tensors/inplace-and-copy.md:49, block in-short
# Written by `make update`: edit the card.

import torch

x = torch.tensor([10, 20])

y = torch.tensor([1, 2])
z = y  # a second name
y = y + x
print("y = y + x   ", y.tolist(), z.tolist())

y = torch.tensor([1, 2])
z = y
y[:] = y + x
print("y[:] = y + x", y.tolist(), z.tolist())

# Output:
# y = y + x    [11, 22] [1, 2]
# y[:] = y + x [11, 22] [11, 22]
