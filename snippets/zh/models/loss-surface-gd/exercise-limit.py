# docs/zh/models/loss-surface-gd.md:391, block exercise-limit
# Written by `make update`: edit the card.

import torch

m = 0.5  # 改这一行


def end(lr):
    x = torch.tensor(1.0, dtype=torch.float64)
    for _ in range(2000):
        x = x - lr * 2 * x
    return abs(x.item())


assert end(0.99 * m) < 1e-3
assert 0.5 < end(m) < 2, m

# Ends with:
# AssertionError: 0.5
