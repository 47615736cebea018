# docs/zh/tensors/cat-stack-split.md:49, block in-short
# Written by `make update`: edit the card.

import torch

a = torch.tensor([1, 2, 3])
b = torch.tensor([4, 5, 6])

joined = torch.cat([a, b])  # (6,)
piled = torch.stack([a, b])  # (2, 3)
print(joined.tolist())
print(piled.tolist())

print([part.tolist() for part in joined.split(4)])
print([row.tolist() for row in piled.unbind()])

# Output:
# [1, 2, 3, 4, 5, 6]
# [[1, 2, 3], [4, 5, 6]]
# [[1, 2, 3, 4], [5, 6]]
# [[1, 2, 3], [4, 5, 6]]
