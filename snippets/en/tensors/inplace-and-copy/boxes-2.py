# docs/en/tensors/inplace-and-copy.md:109, block boxes-2
# Written by `make update`: edit the card.

import torch

x = torch.tensor([10, 20])
y = torch.tensor([1, 2])
first, address = y, y.data_ptr()

y += x
print("y += x      ", y.data_ptr() == address)
y[:] = y + x
print("y[:] = y + x", y.data_ptr() == address)
y.add_(x)
print("y.add_(x)   ", y.data_ptr() == address)
assert y is first and y.mul_(2) is first

y = y + x
print("y = y + x   ", y.data_ptr() == address)
print(first.tolist(), y.tolist())

# Output:
# y += x       True
# y[:] = y + x True
# y.add_(x)    True
# y = y + x    False
# [62, 124] [72, 144]
