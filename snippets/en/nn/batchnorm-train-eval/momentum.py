# docs/en/nn/batchnorm-train-eval.md:265, block momentum
# Written by `make update`: edit the card.

import torch
from torch import nn

usual = torch.tensor([[-1.0], [1.0]])  # mean 0
odd = torch.tensor([[9.0], [11.0]])  # mean 10

for momentum in (0.9, 0.1):
    bn = nn.BatchNorm1d(1, momentum=momentum)
    for x in [usual] * 20 + [odd]:
        bn(x)
    print(momentum, f"{bn.running_mean.item():.1f}")

# Output:
# 0.9 9.0
# 0.1 1.0
