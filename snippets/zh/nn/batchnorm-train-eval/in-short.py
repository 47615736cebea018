# docs/zh/nn/batchnorm-train-eval.md:44, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

bn = nn.BatchNorm1d(1)
x = torch.tensor([[1.0], [3.0]])  # 均值 2，方差 1

print(bn(x).detach().flatten())
print(bn.running_mean, bn.running_var)

bn.eval()
print(bn(x).detach().flatten())  # (1 - 0.2) / √1.1 …

# Output:
# tensor([-1.0000,  1.0000])
# tensor([0.2000]) tensor([1.1000])
# tensor([0.7628, 2.6697])
