# docs/zh/tensors/tensor-create.md:592, block exercise-five-points
# Written by `make update`: edit the card.

import torch

t = torch.arange(0, 1, 0.25)  # 改这一行

assert t.dtype == torch.float32, t.dtype
assert t.diff().unique().tolist() == [0.25], t.diff()
assert len(t) == 5, len(t)
assert t.tolist() == [0, 0.25, 0.5, 0.75, 1], t.tolist()

# Ends with:
# AssertionError: 4
