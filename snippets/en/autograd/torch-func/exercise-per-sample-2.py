# docs/en/autograd/torch-func.md:418, block exercise-per-sample-2
# Written by `make update`: edit the card.

import torch
from torch.func import grad, vmap

torch.manual_seed(0)
w, X = torch.randn(3), torch.randn(5, 3)

G = vmap(grad(lambda w, x: (w @ x) ** 2), in_dims=(None, 0))(w, X)

assert G.shape == (5, 3), tuple(G.shape)
for n in range(5):
    torch.testing.assert_close(G[n], 2 * (w @ X[n]) * X[n])
print("ok")

# Output:
# ok
