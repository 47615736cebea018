# docs/en/nn/dropout.md:301, block exercise-dropout
# Written by `make update`: edit the card.

import torch


def my_dropout(x, p, training):
    if not training:  # your attempt starts here
        return x * (1 - p)
    return x * (torch.rand_like(x) >= p)


torch.manual_seed(0)
x, p = torch.full((100_000,), 2.0), 0.25
y = my_dropout(x, p, True)
assert abs((y == 0).float().mean() - p) < 0.02
assert abs(y.mean() - 2) < 0.02, round(y.mean().item(), 1)
assert torch.equal(my_dropout(x, p, False), x)

# Ends with:
# AssertionError: 1.5
