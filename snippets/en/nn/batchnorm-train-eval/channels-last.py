# docs/en/nn/batchnorm-train-eval.md:314, block channels-last
# Written by `make update`: edit the card.

import torch
from torch import nn

bn = nn.BatchNorm1d(3)
try:
    bn(torch.zeros(2, 5, 3))  # (B, T, C)
except RuntimeError as error:
    print(error)

x = torch.arange(18.0).view(2, 3, 3)  # T == C == 3
wrong = bn(x)
right = bn(x.transpose(1, 2)).transpose(1, 2)
for y in (wrong, right):
    means = y.detach().mean(dim=(0, 1))  # per channel
    print([f"{m:.1f}" for m in means.abs()])

# Output:
# running_mean should contain 5 elements not 3
# ['0.2', '0.0', '0.2']
# ['0.0', '0.0', '0.0']
