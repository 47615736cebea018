# docs/en/data/transforms.md:138, block module
# Written by `make update`: edit the card.

import torch
from torch import nn


class Normalize(nn.Module):
    def __init__(self, batch):  # (B, C, H, W)
        super().__init__()
        dims = (0, 2, 3)
        self.register_buffer("mean", batch.mean(dims, keepdim=True))
        self.register_buffer("std", batch.std(dims, keepdim=True))

    def forward(self, x):
        return (x - self.mean) / self.std


class Flip(nn.Module):
    def forward(self, x):
        return x.flip(-1) if self.training else x


train = torch.arange(96.0).reshape(4, 3, 2, 4) ** 2
both = nn.Sequential(Normalize(train), Flip())
flipped, plain = both.train()(train), both.eval()(train)
assert flipped.equal(plain.flip(3)) and not flipped.equal(plain)
print(list(both.state_dict()), tuple(both[0].mean.shape))
mean, std = plain.mean((0, 2, 3)), plain.std((0, 2, 3))
print((mean.abs() < 1e-5).tolist(), ((std - 1).abs() < 1e-5).tolist())

# Output:
# ['0.mean', '0.std'] (1, 3, 1, 1)
# [True, True, True] [True, True, True]
