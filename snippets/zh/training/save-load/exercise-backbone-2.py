# docs/zh/training/save-load.md:695, block exercise-backbone-2
# Written by `make update`: edit the card.

import torch
from torch import nn


def load_body(model, state):
    state = {k.removeprefix("module."): v for k, v in state.items()}
    body = {k: v for k, v in state.items() if not k.startswith("head.")}
    return model.load_state_dict(body, strict=False).missing_keys


def net(classes):
    parts = {"body": nn.Linear(3, 4), "head": nn.Linear(4, classes)}
    return nn.ModuleDict(parts)


old, model = net(10), net(2)
state = nn.ModuleDict({"module": old}).state_dict()
got = load_body(model, state)
assert got == ["head.weight", "head.bias"], got
assert torch.equal(model["body"].weight, old["body"].weight)
print("ok")

# Output:
# ok
