# docs/en/start/read-the-error.md:385, block print-shapes
# Written by `make update`: edit the card.

import torch
from torch import nn


def trace(model, x):
    def show(layer, args):
        print(type(layer).__name__, tuple(args[0].shape), args[0].dtype)

    layers = [m for m in model.modules() if not list(m.children())]
    hooks = [layer.register_forward_pre_hook(show) for layer in layers]
    try:
        model(x)
    except (RuntimeError, IndexError) as error:
        print(type(error).__name__, error)
    finally:
        for hook in hooks:
            hook.remove()


trace(
    nn.Sequential(nn.Conv2d(1, 4, 3), nn.Flatten(), nn.Linear(100, 2)),
    torch.ones(1, 1, 8, 8),
)

# Output:
# Conv2d (1, 1, 8, 8) torch.float32
# Flatten (1, 4, 6, 6) torch.float32
# Linear (1, 144) torch.float32
# RuntimeError mat1 and mat2 shapes cannot be multiplied (1x144 and 100x2)
