# docs/zh/tensors/broadcasting.md:473, block exercise-distances
# Written by `make update`: edit the card.

import math

import torch

points = [[0.0, 0.0], [3.0, 4.0], [6.0, 8.0], [6.0, 0.0]]
x = torch.tensor(points)  # (4, 2)

d = (x - x).square().sum(dim=-1).sqrt()  # 改这一行

assert d.shape == (4, 4), d.shape
assert d.tolist() == [[math.dist(p, q) for q in points] for p in points]

# Ends with:
# AssertionError: torch.Size([4])
