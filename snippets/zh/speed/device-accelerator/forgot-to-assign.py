# docs/zh/speed/device-accelerator.md:348, block forgot-to-assign
# Written by `make update`: edit the card.

import torch

x = torch.ones(3)

x.to("meta")                               # 结果被丢掉
print(x.device.type)

x = x.to("meta")                           # 接住
print(x.device.type)

# Output:
# cpu
# meta
