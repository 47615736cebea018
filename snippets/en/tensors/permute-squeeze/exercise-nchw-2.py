# docs/en/tensors/permute-squeeze.md:339, block exercise-nchw-2
# Written by `make update`: edit the card.

import torch

x = torch.arange(24).reshape(1, 2, 3, 4)  # (N, H, W, C)

y = x.permute(0, 3, 1, 2)

assert y.shape == (1, 4, 2, 3), y.shape
for c in range(4):
    assert torch.equal(y[0, c], x[0, :, :, c]), c
print("ok")

# Output:
# ok
