# docs/zh/nn/module-basics.md:530, block exercise-stack
# Written by `make update`: edit the card.

import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self):  # 你的答案从这里写起
        super().__init__()
        self.layers = [nn.Linear(2, 2) for _ in range(2)]

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


assert Stack()(torch.ones(5, 2)).shape == (5, 2)
assert len(list(Stack().parameters())) == 4, len(list(Stack().parameters()))

# Ends with:
# AssertionError: 0
