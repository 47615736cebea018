# docs/en/tensors/vectorize.md:349, block exercise-moving-average
# Written by `make update`: edit the card.

import torch


def average(x, k):
    return x[k - 1 :]  # your attempt starts here


x = torch.tensor([1.0, 2.0, 3.0, 6.0, 9.0])
for k in (1, 2, 3, 5):
    want = torch.stack([x[i : i + k].mean() for i in range(6 - k)])
    got = average(x, k)
    assert got.shape == want.shape and torch.allclose(got, want), k

# Ends with:
# AssertionError: 2
