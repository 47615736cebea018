# docs/zh/nn/dropout.md:66, block expectation
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
x = torch.tensor([4.0, 8.0, 12.0])
y = nn.Dropout(p=0.2)(x.expand(10_000, 3))  # (10000, 3)

for column, value in zip(y.T, x):
    print(column.unique().tolist())
    assert abs(column.mean() / value - 1) < 0.03
    assert abs((column == 0).float().mean() - 0.2) < 0.02

assert not nn.Dropout(p=1.0)(x).any()
assert torch.equal(nn.Dropout(p=0.0)(x), x)

# Output:
# [0.0, 5.0]
# [0.0, 10.0]
# [0.0, 15.0]
