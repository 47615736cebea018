# docs/zh/tensors/view-vs-reshape.md:275, block not-only-contiguous
# Written by `make update`: edit the card.

import torch

x = torch.arange(24).view(4, 6)
y = x[:, :4]  # (4, 4)，步长 (6, 1)
print(y.is_contiguous(), y.stride())

z = y.view(4, 2, 2)  # 拆开第 1 维
print(z.is_contiguous(), z.stride())

assert z.data_ptr() == x.data_ptr()
assert torch.equal(z, y.reshape(4, 2, 2))

# Output:
# False (6, 1)
# False (6, 2, 1)
