# docs/zh/data/image-dataset.md:296, block no-channel
# Written by `make update`: edit the card.

import torch
from torch import nn

data = torch.zeros(64, 28, 28, dtype=torch.uint8)
conv, linear = nn.Conv2d(1, 4, kernel_size=3), nn.Linear(784, 10)
x = data.float() / 255

for layer, value in ((conv, x), (linear, x), (linear, data.flatten(1))):
    try:
        layer(value)
    except RuntimeError as error:
        print(str(error).rsplit(", ", 1)[-1])

print(conv(x[:, None]).shape, linear(x.flatten(1)).shape)

# Output:
# but got 64 channels instead
# mat1 and mat2 shapes cannot be multiplied (1792x28 and 784x10)
# but got Byte and Float
# torch.Size([64, 4, 26, 26]) torch.Size([64, 10])
