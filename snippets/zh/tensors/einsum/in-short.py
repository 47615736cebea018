# docs/zh/tensors/einsum.md:40, block in-short
# Written by `make update`: edit the card.

import torch

a = torch.tensor([[1, 2], [3, 4]])  # (i, j)
b = torch.tensor([[10, 0], [1, 100]])  # (k, j)

c = torch.einsum("ij,kj->ik", a, b)  # 对 j 求和
print(c.tolist())

assert torch.equal(c, a @ b.T)
assert c[1, 1] == 3 * 1 + 4 * 100

# Output:
# [[10, 201], [30, 403]]
