# docs/en/tensors/einsum.md:191, block ellipsis
# Written by `make update`: edit the card.

import torch


def project(x, w):
    return torch.einsum("...i,oi->...o", x, w)


w = torch.ones(3, 4)  # (o, i)
for shape in [(4,), (2, 4), (5, 2, 4)]:
    x = torch.ones(shape)
    assert torch.equal(project(x, w), x @ w.T)
    print(shape, "->", tuple(project(x, w).shape))

# Output:
# (4,) -> (3,)
# (2, 4) -> (2, 3)
# (5, 2, 4) -> (5, 2, 3)
