# docs/en/nn/dropout.md:201, block functional
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F
from torch import nn


class Trap(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5)


class Mended(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.5, training=self.training)


x = torch.ones(1000)
for model in (Trap(), Mended()):
    print(torch.equal(model.eval()(x), x), torch.equal(model.train()(x), x))

# Output:
# False False
# True False
