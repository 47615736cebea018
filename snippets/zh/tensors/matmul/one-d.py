# docs/zh/tensors/matmul.md:296, block one-d
# Written by `make update`: edit the card.

import torch

u = torch.tensor([1, 2, 3])  # (3,)
v = torch.tensor([4, 5, 6])  # (3,)

print(u @ v, torch.dot(u, v).shape)
print(torch.mm(u.unsqueeze(0), v.unsqueeze(1)))  # (1, 3) @ (3, 1)

table = torch.outer(u, v)  # (3, 3)
print(table.tolist())
assert torch.equal(table, u[:, None] * v)
assert torch.equal(table, u[:, None] @ v[None, :])

# Output:
# tensor(32) torch.Size([])
# tensor([[32]])
# [[4, 5, 6], [8, 10, 12], [12, 15, 18]]
