# docs/zh/tensors/reductions.md:55, block in-short
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1, 5, 3], [4, 2, 6]])  # (2, 3)

print(x.sum(dim=0), x.sum(dim=1), x.sum())

values, indices = x.max(dim=1)
print(values, indices)

assert x.sum(dim=0).tolist() == [1 + 4, 5 + 2, 3 + 6]

# Output:
# tensor([5, 7, 9]) tensor([ 9, 12]) tensor(21)
# tensor([5, 6]) tensor([1, 2])
