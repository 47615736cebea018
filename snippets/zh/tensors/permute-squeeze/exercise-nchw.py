# docs/zh/tensors/permute-squeeze.md:319, block exercise-nchw
# Written by `make update`: edit the card.

import torch

x = torch.arange(24).reshape(1, 2, 3, 4)  # (N, H, W, C)

y = x.reshape(1, 4, 2, 3)  # 改这一行

assert y.shape == (1, 4, 2, 3), y.shape
for c in range(4):
    assert torch.equal(y[0, c], x[0, :, :, c]), c

# Ends with:
# AssertionError: 0
