# docs/zh/autograd/torch-func.md:397, block exercise-per-sample
# Written by `make update`: edit the card.

import torch
from torch.func import grad, vmap

torch.manual_seed(0)
w, X = torch.randn(3), torch.randn(5, 3)

G = grad(lambda w: ((X @ w) ** 2).sum())(w)  # 改这一行

assert G.shape == (5, 3), tuple(G.shape)
for n in range(5):
    torch.testing.assert_close(G[n], 2 * (w @ X[n]) * X[n])

# Ends with:
# AssertionError: (3,)
