# docs/en/tensors/tensor-create.md:552, block exercise-diagonal
# Written by `make update`: edit the card.

import torch

diagonal = [5, 5, 5]
t = torch.diag(torch.tensor(diagonal))  # mend this line

assert t.shape == (3, 3), t.shape
assert t.tolist() == [[5, 0, 0], [0, 5, 0], [0, 0, 5]], t
assert t.dtype == torch.float32, t.dtype

# Ends with:
# AssertionError: torch.int64
