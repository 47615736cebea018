# docs/en/nn/linear-and-conv-shapes.md:297, block receptive-field
# Written by `make update`: edit the card.

import torch
from torch import nn

layers = [nn.Conv2d(1, 1, 3), nn.AvgPool2d(2), nn.Conv2d(1, 1, 3)]
net = nn.Sequential(*layers, nn.AvgPool2d(2))
for p in net.parameters():
    nn.init.ones_(p)

field, jump = 1, 1
for k, s in [(3, 1), (2, 2), (3, 1), (2, 2)]:
    field, jump = field + (k - 1) * jump, jump * s
    print(field, jump)

x = torch.zeros(1, 1, 32, 32, requires_grad=True)
net(x)[0, 0, 2, 2].backward()
rows, columns = x.grad[0, 0].nonzero(as_tuple=True)
print(len(rows), len(rows.unique()), len(columns.unique()))
assert x.grad.sum() == 9 * 9  # 3·3 ones in each kernel

# Output:
# 3 1
# 4 2
# 8 2
# 10 4
# 100 10 10
