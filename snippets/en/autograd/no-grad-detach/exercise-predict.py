# docs/en/autograd/no-grad-detach.md:362, block exercise-predict
# Written by `make update`: edit the card.

import torch
from torch import nn


def predict(model, x):
    model.eval()  # your attempt starts here
    return model(x)


model = nn.Sequential(nn.Linear(2, 64), nn.Dropout(0.9))
for mode in (True, False):
    model.train(mode)
    a, b = predict(model, torch.ones(1, 2)), predict(model, torch.ones(1, 2))
    assert torch.equal(a, b), "dropout"
    assert not a.requires_grad, "graph"
    assert model.training is mode, "mode"

# Ends with:
# AssertionError: graph
