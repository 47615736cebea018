# docs/zh/nn/dropout.md:381, block exercise-mc-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def mc_mode(model):
    model.eval()
    for m in model.modules():
        if isinstance(m, (nn.Dropout, nn.Dropout2d)):
            m.train()


torch.manual_seed(0)
inner = nn.Sequential(nn.Linear(50, 50), nn.Dropout(0.5))
model = nn.Sequential(nn.BatchNorm1d(50), inner)
mc_mode(model)
x = torch.ones(4, 50)
assert not torch.equal(model(x), model(x))
assert not model[0].running_mean.any(), model[0].training
assert not inner.training and not inner[0].training
print("ok")

# Output:
# ok
