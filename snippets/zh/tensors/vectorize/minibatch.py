# docs/zh/tensors/vectorize.md:181, block minibatch
# Written by `make update`: edit the card.

import torch
from torch import nn

n, d, q = 2, 3, 4
X = torch.arange(6.0).view(n, d)
W = torch.arange(12.0).view(d, q)
b = torch.tensor([[10.0, 20.0, 30.0, 40.0]])  # (1, q)

out = torch.zeros(n, q)
for i in range(n):
    for j in range(q):
        out[i, j] = sum(X[i, k] * W[k, j] for k in range(d)) + b[0, j]
print((X @ W + b).tolist())
assert torch.equal(X @ W + b, out)

layer = nn.Linear(d, q)
print(tuple(layer.weight.shape), tuple(layer.bias.shape))  # (q, d), (q,)
torch.testing.assert_close(layer(X), X @ layer.weight.T + layer.bias)

# Output:
# [[30.0, 43.0, 56.0, 69.0], [66.0, 88.0, 110.0, 132.0]]
# (4, 3) (4,)
