# docs/en/tensors/cat-stack-split.md:320, block exercise-there-and-back
# Written by `make update`: edit the card.

import torch

xs = [torch.full((3,), float(i)) for i in range(4)]

b = torch.cat(xs)  # change this line
parts = list(b.split(1))  # and this one

assert b.shape == (4, 3), tuple(b.shape)
assert isinstance(parts, list), type(parts)
assert [tuple(part.shape) for part in parts] == [(3,)] * 4
assert all(torch.equal(x, part) for x, part in zip(xs, parts))
b[2, 0] = 7
assert parts[2][0] == 7, "parts of b"

# Ends with:
# AssertionError: (12,)
