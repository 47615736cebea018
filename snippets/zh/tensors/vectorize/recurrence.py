# docs/zh/tensors/vectorize.md:271, block recurrence
# Written by `make update`: edit the card.

import torch

start = torch.tensor([1, 2, 3, 4])

x = start.clone()
for i in range(1, 4):
    x[i] = x[i] + x[i - 1]
print("loop  ", x.tolist())

wrong = start.clone()
wrong[1:] = wrong[1:] + wrong[:-1]
print("slices", wrong.tolist())

print("cumsum", start.cumsum(dim=0).tolist())
assert torch.equal(start.cumsum(dim=0), x)

# Output:
# loop   [1, 3, 6, 10]
# slices [1, 3, 5, 7]
# cumsum [1, 3, 6, 10]
