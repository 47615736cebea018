# docs/en/autograd/zero-grad.md:415, block exercise-uneven
# Written by `make update`: edit the card.

import torch


def accumulate(loss_of, x, parts):
    for part in x.chunk(parts):
        (loss_of(part) / parts).backward()  # your attempt


for n in (8, 10):
    w = torch.tensor(1.0, requires_grad=True)
    accumulate(lambda part: (w * part).mean(), torch.arange(float(n)), 4)
    assert torch.isclose(w.grad, torch.arange(float(n)).mean()), n

# Ends with:
# AssertionError: 10
