# docs/zh/nn/parameters-and-freezing.md:487, block exercise-head
# Written by `make update`: edit the card.

import torch
from torch import nn


def make(body, head):
    body.weight.requires_grad = False  # 从这里改起
    params = [*body.parameters(), *head.parameters()]
    return torch.optim.SGD(params, lr=0.1)


body, head = nn.Linear(2, 2), nn.Linear(2, 1)
nn.init.zeros_(head.bias)
optimizer = make(body, head)
head(body(torch.ones(1, 2))).sum().backward()
optimizer.step()
assert head.bias.allclose(torch.tensor(-0.1))
assert len(optimizer.param_groups[0]["params"]) == 2
assert [p.grad for p in body.parameters()] == [None, None]

# Ends with:
# AssertionError
