# docs/zh/tensors/view-vs-reshape.md:298, block view-is-not-transpose
# Written by `make update`: edit the card.

import torch

x = torch.tensor([[1, 2, 3], [10, 20, 30]])  # (2, 3)
print(x.view(3, 2).tolist())
print(x.T.tolist())

batch = torch.arange(24).view(2, 3, 4)  # (B, T, C)
right = batch.transpose(1, 2)  # (B, C, T)
wrong = batch.view(2, 4, 3)
assert right.shape == wrong.shape and not torch.equal(right, wrong)
assert torch.equal(right, batch.permute(0, 2, 1))

# Output:
# [[1, 2], [3, 10], [20, 30]]
# [[1, 10], [2, 20], [3, 30]]
