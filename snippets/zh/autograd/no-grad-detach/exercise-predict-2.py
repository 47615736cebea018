# docs/zh/autograd/no-grad-detach.md:390, block exercise-predict-2
# Written by `make update`: edit the card.

import torch
from torch import nn


@torch.no_grad()
def predict(model, x):
    was_training = model.training
    model.eval()
    out = model(x)
    model.train(was_training)
    return out


model = nn.Sequential(nn.Linear(2, 64), nn.Dropout(0.9))
for mode in (True, False):
    model.train(mode)
    a, b = predict(model, torch.ones(1, 2)), predict(model, torch.ones(1, 2))
    assert torch.equal(a, b), "dropout"
    assert not a.requires_grad, "graph"
    assert model.training is mode, "mode"
print("ok")

# Output:
# ok
