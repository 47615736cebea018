# docs/zh/tensors/tensor-create.md:611, block exercise-five-points-2
# Written by `make update`: edit the card.

import torch

t = torch.linspace(0, 1, 5)

assert t.dtype == torch.float32, t.dtype
assert t.diff().unique().tolist() == [0.25], t.diff()
assert len(t) == 5, len(t)
assert t.tolist() == [0, 0.25, 0.5, 0.75, 1], t.tolist()
print("ok")

# Output:
# ok
