# docs/en/tensors/tensor-index.md:152, block masks
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[5, -2, 7], [-1, 4, 0]])  # (2, 3)

print(x[x > 0].tolist(), x[(x > 0) & (x < 6)].tolist())
print(x[torch.tensor([False, True])].tolist())  # picks rows

print(torch.where(x > 0, x, 0).tolist())
print((x < 0).nonzero().tolist())  # one (i, j) per row
assert torch.equal(x.masked_fill(x < 0, 0), torch.where(x < 0, 0, x))

try:
    x[torch.tensor([True, False, True])]
except IndexError as error:
    print(error)

# Output:
# [5, 7, 4] [5, 4]
# [[-1, 4, 0]]
# [[5, 0, 7], [0, 4, 0]]
# [[0, 1], [1, 0]]
# The shape of the mask [3] at index 0 does not match the shape of the indexed tensor [2, 3] at index 0
