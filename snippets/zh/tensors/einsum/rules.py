# docs/zh/tensors/einsum.md:65, block rules
# Written by `make update`: edit the card.

import itertools

import torch

x = torch.arange(12).view(2, 2, 3)  # (b, i, j)
y = torch.arange(24).view(2, 3, 4)  # (b, j, k)

out = torch.zeros(4, 2, dtype=torch.int64)  # (k, b)
for b, i, j, k in itertools.product(*map(range, (2, 2, 3, 4))):
    out[k, b] += x[b, i, j] * y[b, j, k]

print(out.tolist())
assert torch.equal(out, torch.einsum("bij,bjk->kb", x, y))

# Output:
# [[76, 832], [91, 883], [106, 934], [121, 985]]
