# docs/zh/nn/module-basics.md:103, block layers-2
# Written by `make update`: edit the card.

import torch
from torch import nn

hidden1, hidden2 = nn.Linear(10, 20), nn.Linear(20, 20)
net = nn.Sequential(hidden1, nn.ReLU(), hidden2, nn.ReLU(), nn.Linear(20, 1))
x = torch.zeros(5, 10)  # 5 个样本，各 10 个特征

for name, layer in net.named_children():
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    print(name, type(layer).__name__, tuple(x.shape), count)

assert sum(p.numel() for p in net.parameters()) == 661

# Output:
# 0 Linear (5, 20) 220
# 1 ReLU (5, 20) 0
# 2 Linear (5, 20) 420
# 3 ReLU (5, 20) 0
# 4 Linear (5, 1) 21
