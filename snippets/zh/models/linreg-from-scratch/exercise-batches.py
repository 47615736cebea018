# docs/zh/models/linreg-from-scratch.md:380, block exercise-batches
# Written by `make update`: edit the card.

import torch


def batches(n, size):
    order = torch.randperm(n)
    for i in range(n // size):
        yield order[i * size : (i + 1) * size]


torch.manual_seed(0)
for n, size in [(6, 3), (7, 3), (50, 8)]:
    *full, last = ([int(i) for i in rows] for rows in batches(n, size))
    order = sum([*full, last], [])
    assert sorted(order) == list(range(n)), (n, size)
    assert {len(rows) for rows in full} == {size}, "size"
    assert len(last) <= size, "size"
assert order != list(range(n)), "not shuffled"

# Ends with:
# AssertionError: (7, 3)
