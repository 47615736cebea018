# docs/en/tensors/broadcasting.md:186, block keepdim
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1.0, 2.0, 3.0], [4.0, 8.0, 12.0]])  # (2, 3)

row_mean = x.mean(dim=1, keepdim=True)  # (2, 1)
print((x - row_mean).tolist())

column_max = x.amax(dim=0)  # (3,)
print((x / column_max).tolist())

assert x.mean(dim=1).shape == (2,)
assert (x - row_mean).sum(dim=1).tolist() == [0, 0]

# Output:
# [[-1.0, 0.0, 1.0], [-4.0, 0.0, 4.0]]
# [[0.25, 0.25, 0.25], [1.0, 1.0, 1.0]]
