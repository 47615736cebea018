# docs/en/training/debug-nan-gradients.md:542, block exercise-report-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def suspects(model):
    pairs = [(n, p.grad) for n, p in model.named_parameters()]
    return [n for n, g in pairs if g is not None and not g.isfinite().all()]


model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 1))
for p, g in zip(model.parameters(), (1.0, float("inf"), float("nan"), 0.0)):
    p.grad = torch.full_like(p, g)
assert suspects(model) == ["0.bias", "1.weight"], suspects(model)
model.zero_grad()
assert suspects(model) == []
print("ok")

# Output:
# ok
