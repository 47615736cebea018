# docs/en/training/debug-nan-gradients.md:157, block three-ways
# Written by `make update`: edit the card.

import torch
from torch import nn


class Distance(nn.Module):
    def forward(self, x):
        return (x[:, None] - x).square().sum(-1).sqrt()  # (B, B)


def build():
    torch.manual_seed(0)
    return nn.Sequential(nn.Linear(4, 3), Distance(), nn.Linear(5, 1))


def finite(tensors):
    return all(torch.isfinite(t).all() for t in tensors)


model, x = build(), torch.arange(20.0).sin().view(5, 4)
loss = model(x).square().mean()  # step 0
loss.backward()
print({name: finite([p.grad]) for name, p in model.named_parameters()})

torch.optim.SGD(model.parameters(), lr=0.1).step()
print(finite([loss]), finite([model(x).square().mean()]))

# Output:
# {'0.weight': False, '0.bias': False, '2.weight': True, '2.bias': True}
# True False
