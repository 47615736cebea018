# docs/zh/tensors/einsum.md:325, block exercise-bilinear
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
x, y, A = torch.randn(5, 3), torch.randn(5, 4), torch.randn(3, 4)

b = torch.einsum("ni,ij,mj->nm", x, A, y)  # 改这一行

assert b.shape == (5,), tuple(b.shape)
for n in range(5):
    torch.testing.assert_close(b[n], x[n] @ A @ y[n])

# Ends with:
# AssertionError: (5, 5)
