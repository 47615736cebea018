# docs/zh/tensors/broadcasting.md:212, block expand
# Written by `make update`: edit the card.

import torch

column = torch.tensor([[0.0], [1.0], [2.0]])  # (3, 1)
expanded = column.expand(3, 4)  # 视图
repeated = column.repeat(1, 4)  # 副本

for x in (column, expanded, repeated):
    print(tuple(x.shape), x.stride(), x.untyped_storage().nbytes())

assert torch.equal(expanded, repeated)
assert expanded.data_ptr() == column.data_ptr()

# Output:
# (3, 1) (1, 1) 12
# (3, 4) (1, 0) 12
# (3, 4) (4, 1) 48
