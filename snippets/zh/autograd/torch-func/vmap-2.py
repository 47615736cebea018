# docs/zh/autograd/torch-func.md:146, block vmap-2
# Written by `make update`: edit the card.

import torch
from torch.func import vmap

seen = []


def scale(x, w):
    seen.append((tuple(x.shape), tuple(w.shape)))
    return x * w


X, w = torch.ones(4, 3), torch.tensor([1.0, 10.0, 100.0])

rows = vmap(scale, in_dims=(0, None))(X, w)  # 四行
columns = vmap(scale, in_dims=(1, 0), out_dims=1)(X, w)  # 三列
print(seen)
print(tuple(rows.shape), tuple(columns.shape))
assert torch.equal(rows, columns)

# Output:
# [((3,), (3,)), ((4,), ())]
# (4, 3) (4, 3)
