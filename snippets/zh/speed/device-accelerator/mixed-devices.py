# docs/zh/speed/device-accelerator.md:157, block mixed-devices
# Written by `make update`: edit the card.

import torch

x = torch.ones(3)
bias = torch.ones(3, device="meta")

try:
    x + bias
except RuntimeError as error:
    print(error)

total = x.to(bias.device) + bias           # 先搬到一处
print(total.shape, total.device.type)
shifted = bias + torch.tensor(2.0)         # 0 维的例外
assert shifted.is_meta

# Output:
# Tensor on device meta is not on the expected device cpu!
# torch.Size([3]) meta
