# docs/en/tensors/tensor-create.md:571, block exercise-diagonal-2
# Written by `make update`: edit the card.

import torch

diagonal = [5, 5, 5]
t = torch.diag(torch.tensor(diagonal, dtype=torch.float32))

assert t.shape == (3, 3), t.shape
assert t.tolist() == [[5, 0, 0], [0, 5, 0], [0, 0, 5]], t
assert t.dtype == torch.float32, t.dtype
print("ok")

# Output:
# ok
