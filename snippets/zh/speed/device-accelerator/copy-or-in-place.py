# docs/zh/speed/device-accelerator.md:130, block copy-or-in-place
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.ones(2, 3)
moved = x.to("meta")                       # 新张量
print(x.device.type, moved.device.type)
assert x.to("cpu") is x                    # 已在那里：不复制

model = nn.Linear(3, 2)
weight = model.weight
same = model.to("meta")                    # 不接住也行
print(same is model, model.weight.device.type)
assert model.weight is not weight          # 这里换了对象

# Output:
# cpu meta
# True meta
