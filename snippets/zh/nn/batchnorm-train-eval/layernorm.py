# docs/zh/nn/batchnorm-train-eval.md:209, block layernorm
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.arange(24.0).view(4, 6) ** 2  # (B, C)
norms = nn.BatchNorm1d(6), nn.LayerNorm(6), nn.GroupNorm(2, 6)

for norm in norms:
    y = norm(x)
    columns, rows = y.mean(dim=0), y.mean(dim=1)
    groups = y.view(4, 2, 3).mean(dim=2)
    means = [bool(m.abs().max() < 1e-5) for m in (columns, rows, groups)]
    same = torch.allclose(y, norm.eval()(x))
    print(type(norm).__name__, means, same)

# Output:
# BatchNorm1d [True, False, False] False
# LayerNorm [False, True, False] True
# GroupNorm [False, True, True] True
