# docs/en/autograd/grad-api.md:351, block exercise-second
# Written by `make update`: edit the card.

import math

import torch


def second(f, x):
    (g,) = torch.autograd.grad(f(x), x)  # your attempt starts here
    return g


x = torch.tensor(1.0, requires_grad=True)
for f, want in [(torch.sin, -math.sin(1)), (torch.exp, math.e)]:
    got = second(f, x).item()
    assert f"{got:.4f}" == f"{want:.4f}", f"{got:.3f}"
assert x.grad is None, "x.grad"

# Ends with:
# AssertionError: 0.540
