# docs/zh/tensors/tensor-dtype.md:166, block convert
# Written by `make update`: edit the card.

import torch

x = torch.tensor([1.7, -1.7, 0.0])
print(x.to(torch.int64).tolist(), x.round().long().tolist())
print(x.bool().tolist())

assert x.to(torch.float32) is x and x.float() is x
assert x.to(torch.float32, copy=True) is not x
assert torch.equal(x.type(torch.int64), x.long())

y = x.to("cpu", torch.float64)  # 设备和类型一起换
print(y.dtype, y.to(x).dtype)  # 照着 x 的样子

# Output:
# [1, -1, 0] [2, -2, 0]
# [True, True, False]
# torch.float64 torch.float32
