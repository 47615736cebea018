# docs/en/nn/parameters-and-freezing.md:515, block exercise-head-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def make(body, head):
    body.requires_grad_(False)
    return torch.optim.SGD(head.parameters(), lr=0.1)


body, head = nn.Linear(2, 2), nn.Linear(2, 1)
nn.init.zeros_(head.bias)
optimizer = make(body, head)
head(body(torch.ones(1, 2))).sum().backward()
optimizer.step()
assert head.bias.allclose(torch.tensor(-0.1))
assert len(optimizer.param_groups[0]["params"]) == 2
assert [p.grad for p in body.parameters()] == [None, None]
print("ok")

# Output:
# ok
