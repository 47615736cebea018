# docs/en/nn/batchnorm-train-eval.md:178, block batch-of-one
# Written by `make update`: edit the card.

import torch
from torch import nn

bn, x = nn.BatchNorm1d(3), torch.arange(12.0).view(4, 3) ** 2
try:
    bn(x[:1])
except ValueError as error:
    print(error)

print(torch.allclose(bn(x)[:2], bn(x[:2])))
bn.eval()
print(torch.allclose(bn(x)[:2], bn(x[:2])), tuple(bn(x[:1]).shape))
print(tuple(nn.BatchNorm2d(3)(torch.zeros(1, 3, 2, 2)).shape))

loader = torch.utils.data.DataLoader(x.repeat(3, 1)[:9], 4, drop_last=True)
print([len(batch) for batch in loader])

# Output:
# Expected more than 1 value per channel when training, got input size torch.Size([1, 3])
# False
# True (1, 3)
# (1, 3, 2, 2)
# [4, 4]
