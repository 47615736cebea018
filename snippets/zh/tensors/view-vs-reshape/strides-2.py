# docs/zh/tensors/view-vs-reshape.md:110, block strides-2
# Written by `make update`: edit the card.

import torch

x = torch.arange(6).view(2, 3)
table = {"x": x, "x.T": x.T, "x[:, ::2]": x[:, ::2], "x[1:]": x[1:]}

for name, y in table.items():
    place = y.stride(), y.storage_offset(), y.is_contiguous()
    print(f"{name:9}", tuple(y.shape), *place)

memory = [0, 1, 2, 3, 4, 5]
y, (s0, s1) = x.T, x.T.stride()
place = 2 * s0 + 1 * s1
assert y[2, 1] == memory[place]
assert x.transpose(0, 1).stride() == x.permute(1, 0).stride() == (1, 3)

# Output:
# x         (2, 3) (3, 1) 0 True
# x.T       (3, 2) (1, 3) 0 False
# x[:, ::2] (2, 2) (3, 2) 0 False
# x[1:]     (1, 3) (3, 1) 3 True
