# docs/en/tensors/matmul.md:377, block exercise-shared-weight-2
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
X, W = torch.randn(8, 5, 4), torch.randn(4, 3)

Y = X @ W
Z = torch.bmm(X, W.expand(8, 4, 3))

assert Y.shape == Z.shape == (8, 5, 3), tuple(Y.shape)
assert Z is not Y, "bmm"
for x, y, z in zip(X, Y, Z):
    torch.testing.assert_close(y, torch.mm(x, W))
    torch.testing.assert_close(z, torch.mm(x, W))
print("ok")

# Output:
# ok
