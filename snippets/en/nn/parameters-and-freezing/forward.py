# docs/en/nn/parameters-and-freezing.md:138, block forward
# Written by `make update`: edit the card.

import torch
from torch import nn


def build():
    hidden = [nn.Linear(50, 30), nn.ReLU(), nn.Linear(30, 20), nn.ReLU()]
    return nn.Sequential(*hidden, nn.Linear(20, 3))


torch.manual_seed(123)  # before the model
model, x = build(), torch.rand(1, 50)
assert sum(p.numel() for p in model.parameters()) == 1530 + 620 + 63
logits = model(x)
print(tuple(logits.shape), type(logits.grad_fn).__name__)

with torch.no_grad():
    probs = torch.softmax(model(x), dim=1)
print(probs.grad_fn, f"{probs.sum():.4f}")
assert probs.argmax() == logits.argmax()

torch.manual_seed(123)
assert torch.equal(build()(x), logits)  # same seed, same weights

# Output:
# (1, 3) AddmmBackward0
# None 1.0000
