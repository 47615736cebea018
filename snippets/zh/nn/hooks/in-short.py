# docs/zh/nn/hooks.md:43, block in-short
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
x, saved = torch.ones(5, 4), {}


def save(module, args, output):
    saved["relu"] = output.detach()


handle = model[1].register_forward_hook(save)
model(x)
handle.remove()

assert not any(layer._forward_hooks for layer in model)
assert torch.equal(saved["relu"], model[:2](x))
print(saved["relu"].shape)

# Output:
# torch.Size([5, 3])
