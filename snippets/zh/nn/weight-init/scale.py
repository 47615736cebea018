# docs/zh/nn/weight-init.md:175, block scale
# Written by `make update`: edit the card.

import math

import torch
from torch import nn

n = 256
inits = {"0.01": lambda w: nn.init.normal_(w, std=0.01)}
inits["default"] = lambda w: None
inits["xavier"] = nn.init.xavier_normal_
inits["kaiming"] = lambda w: nn.init.kaiming_normal_(w, nonlinearity="relu")

for name, init in inits.items():
    torch.manual_seed(0)
    h = torch.randn(256, n)  # RMS 1
    for _ in range(20):
        layer = nn.Linear(n, n, bias=False)
        init(layer.weight)
        h = layer(h).relu().detach()
    std = layer.weight.detach().std()
    predicted = 20 * math.log10(std * math.sqrt(n / 2))
    rms = h.double().square().mean().sqrt()
    print(name, round(rms.log10().item()), round(predicted))

# Output:
# 0.01 -19 -19
# default -8 -8
# xavier -3 -3
# kaiming 0 0
