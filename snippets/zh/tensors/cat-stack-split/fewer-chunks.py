# docs/zh/tensors/cat-stack-split.md:258, block fewer-chunks
# Written by `make update`: edit the card.

import torch

x = torch.arange(5)
for n in (2, 3, 4, 6):
    chunks = [len(piece) for piece in x.chunk(n)]
    exact = [len(piece) for piece in x.tensor_split(n)]
    print(n, chunks, exact)

try:
    a, b, c, d = x.chunk(4)
except ValueError as error:
    print(error)

# Output:
# 2 [3, 2] [3, 2]
# 3 [2, 2, 1] [2, 2, 1]
# 4 [2, 2, 1] [2, 1, 1, 1]
# 6 [1, 1, 1, 1, 1] [1, 1, 1, 1, 1, 0]
# not enough values to unpack (expected 4, got 3)
