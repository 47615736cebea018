# docs/en/tensors/cat-stack-split.md:344, block exercise-there-and-back-2
# Written by `make update`: edit the card.

import torch

xs = [torch.full((3,), float(i)) for i in range(4)]

b = torch.stack(xs)
parts = list(b.unbind())

assert b.shape == (4, 3), tuple(b.shape)
assert isinstance(parts, list), type(parts)
assert [tuple(part.shape) for part in parts] == [(3,)] * 4
assert all(torch.equal(x, part) for x, part in zip(xs, parts))
b[2, 0] = 7
assert parts[2][0] == 7, "parts of b"
print("ok")

# Output:
# ok
