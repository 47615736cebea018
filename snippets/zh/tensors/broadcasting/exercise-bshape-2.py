# docs/zh/tensors/broadcasting.md:444, block exercise-bshape-2
# Written by `make update`: edit the card.

import torch


def bshape(a, b):
    n = max(len(a), len(b))
    pairs = list(zip((1,) * (n - len(a)) + a, (1,) * (n - len(b)) + b))
    if any(i != j and 1 not in (i, j) for i, j in pairs):
        return None
    return tuple(j if i == 1 else i for i, j in pairs)


fitting = [((3, 1), (4,)), ((5, 1, 4), (1, 3, 1)), ((), (2,)), ((3, 1), (0,))]
for a, b in fitting:
    assert bshape(a, b) == tuple(torch.broadcast_shapes(a, b)), (a, b)
for a, b in [((2,), (3,)), ((2, 3), (2,))]:
    assert bshape(a, b) is None, (a, b)
print("ok")

# Output:
# ok
