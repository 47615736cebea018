# docs/en/nn/hooks.md:206, block layer-by-layer
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential()
for width in (64, 64, 64):
    model.extend([nn.Linear(64, width), nn.ReLU()])
nn.init.constant_(model[2].bias, -10.0)


def report(module, args, output):
    std, zeros = output.std(), (output == 0).float().mean()
    print(f"{type(module).__name__:6} {std:.2f} {zeros:.1f}")


x = torch.randn(256, 64)
handles = [layer.register_forward_hook(report) for layer in model]
model(x)
for handle in handles:
    handle.remove()
y = model(x)  # silent again
assert torch.equal(y, y[:1].expand_as(y))  # all rows alike

# Output:
# Linear 0.58 0.0
# ReLU   0.34 0.5
# Linear 0.24 0.0
# ReLU   0.00 1.0
# Linear 0.07 0.0
# ReLU   0.04 0.4
