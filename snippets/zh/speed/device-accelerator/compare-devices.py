# docs/zh/speed/device-accelerator.md:395, block compare-devices
# Written by `make update`: edit the card.

import torch

print(torch.device("cuda") == torch.device("cuda:0"))

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
x = torch.ones(3, device=device)
y = torch.ones(3, device=device)

assert x.device == y.device                # 两个张量相比
assert x.device.type == device.type        # 或者只比类型
print((x + y).shape)

# Output:
# False
# torch.Size([3])
