# docs/zh/reference/cheat-sheet.md:192, block tensors-4
# Written by `make update`: edit the card.

import torch

x, v = torch.arange(6).view(2, 3), torch.tensor([3.0, 4.0, 12.0])
assert (x * 2).tolist() == [[0, 2, 4], [6, 8, 10]]
column = x + torch.tensor([[10], [20]])
assert column.tolist() == [[10, 11, 12], [23, 24, 25]]
assert (x @ x.T).tolist() == [[5, 14], [14, 50]]
assert torch.equal(torch.einsum("ij,kj->ik", x, x), x @ x.T)
assert x.clamp(1, 4).tolist() == [[1, 1, 2], [3, 4, 4]]
assert x.sum().item() == 15 and x.sum(0).tolist() == [3, 5, 7]
assert x.sum(1, keepdim=True).tolist() == [[3], [12]]
assert x.float().mean().item() == 2.5
assert [t.tolist() for t in x.max(1)] == [[2, 5], [2, 2]]
assert x.argmax(1).tolist() == [2, 2]

ratio = v.std() ** 2 / v.std(correction=0) ** 2  # n / (n - 1)
torch.testing.assert_close(ratio, torch.tensor(3 / 2))
assert torch.linalg.vector_norm(v).item() == 13
torch.testing.assert_close(v.softmax(0), v.exp() / v.exp().sum())
