# docs/en/autograd/custom-autograd-function.md:408, block module-backward
# Written by `make update`: edit the card.

import torch
from torch import nn


class Layer(nn.Module):
    def forward(self, x):
        return 2 * x

    def backward(self, g):
        raise RuntimeError("never called")


x = torch.ones(2, requires_grad=True)
Layer()(x).sum().backward()
print(x.grad.tolist(), hasattr(nn.Module, "backward"))

# Output:
# [2.0, 2.0] False
