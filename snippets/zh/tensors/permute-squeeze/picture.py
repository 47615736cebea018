# docs/zh/tensors/permute-squeeze.md:202, block picture
# Written by `make update`: edit the card.

import torch

picture = torch.rand(4, 6, 3)  # (H, W, C)
conv = torch.nn.Conv2d(3, 8, kernel_size=3, padding=1)

try:
    conv(picture[None])  # (1, 4, 6, 3)
except RuntimeError as error:
    print(str(error).split(", expected ")[1])
assert conv(picture[None, :3]).shape == (1, 8, 6, 3)  # H = 3，不报错

x = picture.permute(2, 0, 1).unsqueeze(0)  # (1, 3, 4, 6)
y = conv(x)  # (1, 8, 4, 6)
print(tuple(x.shape), tuple(y.shape))

again = x.squeeze(0).permute(1, 2, 0)  # (H, W, C)
assert torch.equal(again, picture)

# Output:
# input[1, 4, 6, 3] to have 3 channels, but got 4 channels instead
# (1, 3, 4, 6) (1, 8, 4, 6)
