# docs/en/tensors/matmul.md:110, block ranks
# Written by `make update`: edit the card.

import torch

pairs = [
    ((3,), (3,)),  # dot product
    ((2, 3), (3,)),  # matrix times vector
    ((2,), (2, 3)),  # vector times matrix
    ((2, 3), (3, 4)),
    ((5, 2, 3), (3,)),
    ((5, 2, 3), (3, 4)),  # 5 matrices times one
    ((5, 2, 3), (5, 3, 4)),  # pair by pair
    ((5, 1, 2, 3), (7, 3, 4)),  # 5 x 7 pairs
]
for a, b in pairs:
    print(a, "@", b, "->", tuple((torch.ones(a) @ torch.ones(b)).shape))

# Output:
# (3,) @ (3,) -> ()
# (2, 3) @ (3,) -> (2,)
# (2,) @ (2, 3) -> (3,)
# (2, 3) @ (3, 4) -> (2, 4)
# (5, 2, 3) @ (3,) -> (5, 2)
# (5, 2, 3) @ (3, 4) -> (5, 2, 4)
# (5, 2, 3) @ (5, 3, 4) -> (5, 2, 4)
# (5, 1, 2, 3) @ (7, 3, 4) -> (5, 7, 2, 4)
