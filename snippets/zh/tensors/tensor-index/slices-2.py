# docs/zh/tensors/tensor-index.md:102, block slices-2
# Written by `make update`: edit the card.

import torch

x = 10 * torch.arange(3).unsqueeze(1) + torch.arange(4)  # (3, 4)

print(x[-1].tolist(), x[:, -2:].tolist())
print(x[:, 1].shape, x[:, 1:2].shape)
print(x[5:].shape)  # 空的，不报错
try:
    x[3]
except IndexError as error:
    print(error)

batch = torch.zeros(16, 3, 32, 32)  # (B, C, H, W)
print(batch[0].shape, batch[:, 0].shape)

# Output:
# [20, 21, 22, 23] [[2, 3], [12, 13], [22, 23]]
# torch.Size([3]) torch.Size([3, 1])
# torch.Size([0, 4])
# index 3 is out of bounds for dimension 0 with size 3
# torch.Size([3, 32, 32]) torch.Size([16, 32, 32])
