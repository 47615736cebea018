# docs/en/training/evaluate-accuracy.md:361, block exercise-acc
# Written by `make update`: edit the card.

import torch
from torch import nn


def acc(model, loader):
    means = [(model(x).argmax(1) == y).float().mean() for x, y in loader]
    return sum(means).item() / len(means)  # your attempt


class Probe(nn.Module):
    def forward(self, x):
        seen.append((self.training, torch.is_grad_enabled()))
        return x


x, y = torch.eye(2)[[0, 0, 0, 0]], torch.tensor([0, 0, 0, 1])
loader = [(x[:3], y[:3]), (x[3:], y[3:])]
for mode in (True, False):
    seen, model = [], Probe().train(mode)
    got = acc(model, loader), set(seen), model.training
    assert got == (0.75, {(False, False)}, mode), got

# Ends with:
# AssertionError: (0.5, {(True, True)}, True)
