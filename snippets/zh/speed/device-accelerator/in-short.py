# docs/zh/speed/device-accelerator.md:49, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")

model = nn.Linear(3, 2).to(device)         # 参数在 device 上
x = torch.ones(4, 3).to(device)            # (4, 3)，也在 device 上
logits = model(x)                          # (4, 2)

assert logits.device == x.device == model.weight.device
print(logits.shape, logits.cpu().device.type)

# Output:
# torch.Size([4, 2]) cpu
