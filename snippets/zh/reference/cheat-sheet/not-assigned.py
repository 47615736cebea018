# docs/zh/reference/cheat-sheet.md:600, block not-assigned
# Written by `make update`: edit the card.

import torch

x = torch.zeros(2, 3)
x.unsqueeze(0)  # 结果丢掉了
print(x.shape)
x = x.unsqueeze(0)
print(x.shape)

whole = torch.zeros(2, dtype=torch.int64)
try:
    whole.add_(0.5)
except RuntimeError as error:
    print(error)
print((whole + 0.5).dtype)

# Output:
# torch.Size([2, 3])
# torch.Size([1, 2, 3])
# result type Float can't be cast to the desired output type Long
# torch.float32
