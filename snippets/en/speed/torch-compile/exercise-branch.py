# docs/en/speed/torch-compile.md:630, block exercise-branch
# Written by `make update`: edit the card.

import torch


def g(x):
    if x.sum() > 0:
        return x * 2
    return x - 1


def h(x):
    return torch.where(x > 0, x * 2, x - 1)  # your attempt


compiled = torch.compile(h, backend="eager", fullgraph=True)
for x in (torch.tensor([3.0, -2.0]), torch.tensor([1.0, -2.0])):
    assert torch.equal(compiled(x), g(x)), compiled(x)

# Ends with:
# AssertionError: tensor([ 6., -3.])
