# docs/zh/speed/device-accelerator.md:128, block copy-or-in-place
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.ones(2, 3)
moved = x.to("meta")                       # 新张量
print(x.device.type, moved.device.type)
assert x.to("cpu") is x                    # 已在那里：不复制

model = nn.Linear(3, 2)
same = model.to("meta")                    # 没有接住也一样
print(same is model, model.weight.device.type)

# Output:
# cpu meta
# True meta
