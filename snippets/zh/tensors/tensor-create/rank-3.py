# docs/zh/tensors/tensor-create.md:213, block rank-3
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])

print(x.shape, x.ndim, x.numel())
print(x.dtype, x.type(), x.requires_grad)
print(x.tolist(), x[1, 2].item())  # 转成 Python 列表和数

assert x.size() == x.shape and x.size(1) == 3
assert x.ndimension() == x.ndim == 2
assert callable(x.type) and x.type() == "torch.LongTensor"
assert x.device == torch.device("cpu")

# Output:
# torch.Size([2, 3]) 2 6
# torch.int64 torch.LongTensor False
# [[1, 2, 3], [4, 5, 6]] 6
