# docs/zh/tensors/matmul.md:353, block exercise-shared-weight
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
X, W = torch.randn(8, 5, 4), torch.randn(4, 3)

Y = X.view(-1, 4) @ W  # 改这一行
Z = Y  # 还有这一行，用 bmm

assert Y.shape == Z.shape == (8, 5, 3), tuple(Y.shape)
assert Z is not Y, "bmm"
for x, y, z in zip(X, Y, Z):
    torch.testing.assert_close(y, torch.mm(x, W))
    torch.testing.assert_close(z, torch.mm(x, W))

# Ends with:
# AssertionError: (40, 3)
