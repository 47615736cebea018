# docs/zh/nn/linear-and-conv-shapes.md:386, block channels
# Written by `make update`: edit the card.

import torch
from torch import nn

grey, photos = torch.zeros(5, 32, 32), torch.zeros(5, 32, 32, 3)
conv1, conv3 = nn.Conv2d(1, 6, 3), nn.Conv2d(3, 6, 3)

for conv, x in ((conv1, grey), (conv3, photos)):
    try:
        conv(x)
    except RuntimeError as error:
        print(str(error).split("expected ")[1])

print(tuple(conv1(grey.unsqueeze(1)).shape))
print(tuple(conv3(photos.permute(0, 3, 1, 2)).shape))

# Output:
# input[1, 5, 32, 32] to have 1 channels, but got 5 channels instead
# input[5, 32, 32, 3] to have 3 channels, but got 32 channels instead
# (5, 6, 30, 30)
# (5, 6, 30, 30)
