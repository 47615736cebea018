# docs/zh/speed/device-accelerator.md:183, block mixed-devices-2
# Written by `make update`: edit the card.

import torch
from torch import nn


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("shift", torch.zeros(2))
        self.scale = torch.ones(2)         # 普通属性


model = Scaled().to("meta")
for name, tensor in [*model.named_parameters(), *model.named_buffers()]:
    print(name, tensor.device.type)
print("scale", model.scale.device.type)

# Output:
# weight meta
# shift meta
# scale cpu
