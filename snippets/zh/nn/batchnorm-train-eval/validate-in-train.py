# docs/zh/nn/batchnorm-train-eval.md:288, block validate-in-train
# Written by `make update`: edit the card.

import torch
from torch import nn

bn = nn.BatchNorm1d(1)
validation = torch.tensor([[100.0], [300.0]])

with torch.no_grad():
    bn.eval()
    bn(validation)
    print(f"{bn.running_mean.item():.1f}")

    bn.train()  # 不调用 eval() 就是这样
    bn(validation)
    print(f"{bn.running_mean.item():.1f}")

# Output:
# 0.0
# 20.0
