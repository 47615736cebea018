# docs/zh/start/read-the-error.md:223, block invalid-shape
# Written by `make update`: edit the card.

import torch

x = torch.arange(6)
for shape in [(4, 2), (-1, 2), (-1, 4)]:
    try:
        print(shape, "->", tuple(x.reshape(shape).shape))
    except RuntimeError as error:
        print(shape, "->", error)

# Output:
# (4, 2) -> shape '[4, 2]' is invalid for input of size 6
# (-1, 2) -> (3, 2)
# (-1, 4) -> shape '[-1, 4]' is invalid for input of size 6
