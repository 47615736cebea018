# docs/en/speed/device-accelerator.md:156, block mixed-devices
# Written by `make update`: edit the card.

import torch

x = torch.ones(3)
bias = torch.ones(3, device="meta")

try:
    x + bias
except RuntimeError as error:
    print(error)

total = x.to(bias.device) + bias           # move first
print(total.shape, total.device.type)
shifted = bias + torch.tensor(2.0)         # the 0-dim exception
assert shifted.is_meta

# Output:
# Tensor on device meta is not on the expected device cpu!
# torch.Size([3]) meta
