# docs/zh/tensors/einsum.md:346, block exercise-bilinear-2
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
x, y, A = torch.randn(5, 3), torch.randn(5, 4), torch.randn(3, 4)

b = torch.einsum("ni,ij,nj->n", x, A, y)

assert b.shape == (5,), tuple(b.shape)
for n in range(5):
    torch.testing.assert_close(b[n], x[n] @ A @ y[n])
print("ok")

# Output:
# ok
