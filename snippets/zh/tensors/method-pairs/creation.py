# docs/zh/tensors/method-pairs.md:134, block creation
# Written by `make update`: edit the card.

import torch

for make in (torch.tensor, torch.Tensor):  # 1
    print(make([1, 2]).dtype, make(3).shape)

print(torch.tensor(3).item())  # 1

# Output:
# torch.int64 torch.Size([])
# torch.float32 torch.Size([3])
# 3
