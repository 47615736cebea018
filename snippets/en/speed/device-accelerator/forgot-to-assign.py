# docs/en/speed/device-accelerator.md:347, block forgot-to-assign
# Written by `make update`: edit the card.

import torch

x = torch.ones(3)

x.to("meta")                               # result is dropped
print(x.device.type)

x = x.to("meta")                           # keep it
print(x.device.type)

# Output:
# cpu
# meta
