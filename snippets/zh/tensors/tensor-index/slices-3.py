# docs/zh/tensors/tensor-index.md:129, block slices-3
# Written by `make update`: edit the card.

import torch

x = torch.zeros(2, 3, 4, 5)

print(x[..., 0].shape, x[0, ..., 0].shape)
print(x[:, None].shape, x[..., None].shape)

assert torch.equal(x[:, None], x.unsqueeze(1))
assert x.shape == (2, 3, 4, 5)  # x 没变
print(x[1, 2, 3, 4].shape, x[1, 2, 3, 4].item())  # 0 维张量，Python 数

# Output:
# torch.Size([2, 3, 4]) torch.Size([3, 4])
# torch.Size([2, 1, 3, 4, 5]) torch.Size([2, 3, 4, 5, 1])
# torch.Size([]) 0.0
