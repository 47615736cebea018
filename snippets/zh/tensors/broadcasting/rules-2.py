# docs/zh/tensors/broadcasting.md:105, block rules-2
# Written by `make update`: edit the card.

import torch

pairs = [
    ((2, 3), (3,)),
    ((8, 1, 6), (7, 1)),
    ((), (2, 3)),  # 标量与任何形状都合得上
    ((5, 1), (0,)),  # 空张量
    ((2, 3), (2,)),
    ((4, 3), (2, 3)),
]
for a, b in pairs:
    try:
        print(a, b, "->", tuple((torch.ones(a) + torch.ones(b)).shape))
    except RuntimeError:
        print(a, b, "-> RuntimeError")

# Output:
# (2, 3) (3,) -> (2, 3)
# (8, 1, 6) (7, 1) -> (8, 7, 6)
# () (2, 3) -> (2, 3)
# (5, 1) (0,) -> (5, 0)
# (2, 3) (2,) -> RuntimeError
# (4, 3) (2, 3) -> RuntimeError
