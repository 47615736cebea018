# docs/zh/training/save-load.md:665, block exercise-backbone
# Written by `make update`: edit the card.

import torch
from torch import nn


def load_body(model, state):
    result = model.load_state_dict(state, strict=False)  # 从这里改起
    return result.missing_keys


def net(classes):
    parts = {"body": nn.Linear(3, 4), "head": nn.Linear(4, classes)}
    return nn.ModuleDict(parts)


old, model = net(10), net(2)
state = nn.ModuleDict({"module": old}).state_dict()
got = load_body(model, state)
assert got == ["head.weight", "head.bias"], got
assert torch.equal(model["body"].weight, old["body"].weight)

# Ends with:
# AssertionError: ['body.weight', 'body.bias', 'head.weight', 'head.bias']
