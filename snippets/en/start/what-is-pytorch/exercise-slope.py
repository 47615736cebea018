# docs/en/start/what-is-pytorch.md:289, block exercise-slope
# Written by `make update`: edit the card.

import torch


def slope(f, at):
    x = torch.tensor(at)  # your attempt starts here
    return f(x).item()


for f, at, want in [
    (lambda x: x**2, 3.0, 6.0),
    (lambda x: 5 * x, 1.0, 5.0),
    (lambda x: x**3 - x, 2.0, 11.0),
]:
    got = slope(f, at)
    assert type(got) is float and got == want, (got, want)

# Ends with:
# AssertionError: (9.0, 6.0)
