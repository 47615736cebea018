# docs/zh/nn/dropout.md:354, block exercise-mc
# Written by `make update`: edit the card.

import torch
from torch import nn


def mc_mode(model):
    model.train()  # 从这里改起


torch.manual_seed(0)
inner = nn.Sequential(nn.Linear(50, 50), nn.Dropout(0.5))
model = nn.Sequential(nn.BatchNorm1d(50), inner)
mc_mode(model)
x = torch.ones(4, 50)
assert not torch.equal(model(x), model(x))
assert not model[0].running_mean.any(), model[0].training
assert not inner.training and not inner[0].training

# Ends with:
# AssertionError: True
