# docs/zh/nn/weight-init.md:267, block apply
# Written by `make update`: edit the card.

import torch
from torch import nn


def init_(m):
    if isinstance(m, (nn.Linear, nn.Conv2d)):
        nn.init.kaiming_normal_(m.weight, nonlinearity="relu")
        if m.bias is not None:
            nn.init.zeros_(m.bias)


torch.manual_seed(0)
conv, norm = nn.Conv2d(8, 64, 5), nn.BatchNorm2d(64)
model = nn.Sequential(conv, norm, nn.ReLU(), nn.Flatten(), nn.Linear(512, 99))
model.apply(init_)

for layer, fan_in in ((conv, 8 * 5 * 5), (model[4], 512)):
    want = (2 / fan_in) ** 0.5
    print(f"{want:.4f}", 0.95 < layer.weight.std().item() / want < 1.05)
    assert not layer.bias.any()
assert norm.weight.eq(1).all()  # 没动

# Output:
# 0.1000 True
# 0.0625 True
