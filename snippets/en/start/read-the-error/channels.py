# docs/en/start/read-the-error.md:242, block channels
# Written by `make update`: edit the card.

import torch
from torch import nn

conv = nn.Conv2d(3, 8, 3)
images = torch.rand(1, 28, 28, 3)  # (B, H, W, C)
try:
    conv(images)
except RuntimeError as error:
    print(str(error).split("], ", 1)[1])

right = images.permute(0, 3, 1, 2)  # (B, C, H, W)
wrong = images.reshape(1, 3, 28, 28)
print(tuple(conv(right).shape), torch.equal(right, wrong))
assert torch.equal(right[0, :, 5, 7], images[0, 5, 7])  # the same pixel

# Output:
# expected input[1, 28, 28, 3] to have 3 channels, but got 28 channels instead
# (1, 8, 26, 26) False
