# docs/en/models/loss-surface-gd.md:415, block exercise-limit-2
# Written by `make update`: edit the card.

import torch

m = 1.0


def end(lr):
    x = torch.tensor(1.0, dtype=torch.float64)
    for _ in range(2000):
        x = x - lr * 2 * x
    return abs(x.item())


assert end(0.99 * m) < 1e-3
assert 0.5 < end(m) < 2, m
print("ok")

# Output:
# ok
