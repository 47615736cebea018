# docs/zh/tensors/matmul.md:51, block in-short
# Written by `make update`: edit the card.

import torch

a = torch.tensor([[1, 2], [3, 4]])  # (2, 2)
b = torch.tensor([[10, 0], [1, 100]])  # (2, 2)

print("*", (a * b).tolist())
print("@", (a @ b).tolist())

assert torch.equal(a * b, torch.mul(a, b))
assert torch.equal(a @ b, torch.matmul(a, b))
assert (a @ b)[1, 0] == 3 * 10 + 4 * 1

# Output:
# * [[10, 0], [3, 400]]
# @ [[12, 200], [34, 400]]
