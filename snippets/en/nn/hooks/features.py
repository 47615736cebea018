# docs/en/nn/hooks.md:71, block features
# Written by `make update`: edit the card.

from contextlib import contextmanager

import torch
from torch import nn


@contextmanager
def outputs(model, *names):
    saved, handles = {}, []
    try:
        for name in names:
            def save(module, args, output, name=name):
                saved[name] = output.detach()

            layer = model.get_submodule(name)
            handles.append(layer.register_forward_hook(save))
        yield saved
    finally:
        for handle in handles:
            handle.remove()


body = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
model = nn.Sequential()
model.add_module("body", body)
model.add_module("head", nn.Linear(8, 2))
with outputs(model, "body.0", "head") as saved:
    model(torch.ones(5, 4))
print({name: tuple(value.shape) for name, value in saved.items()})
assert not any(module._forward_hooks for module in model.modules())

# Output:
# {'body.0': (5, 8), 'head': (5, 2)}
