# docs/zh/nn/batchnorm-train-eval.md:401, block exercise-freeze
# Written by `make update`: edit the card.

import torch
from torch import nn


def freeze_bn(model):
    for m in model.modules():  # 从这里改起
        if isinstance(m, nn.BatchNorm1d):
            m.requires_grad_(False)


inner = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2), nn.Dropout())
model = nn.Sequential(nn.BatchNorm1d(2), inner).train()
freeze_bn(model)
model(torch.tensor([[1.0, 10.0], [3.0, 50.0]])).sum().backward()
assert inner[0].weight.grad is not None and inner[2].training
for bn in (model[0], inner[1]):
    assert bn.weight.grad is None and bn.bias.grad is None
    assert not bn.running_mean.any(), bn.training

# Ends with:
# AssertionError: True
