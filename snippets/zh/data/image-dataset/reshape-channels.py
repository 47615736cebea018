# docs/zh/data/image-dataset.md:324, block reshape-channels
# Written by `make update`: edit the card.

import torch

image = torch.tensor([[[255, 0, 0], [255, 255, 255]]])  # 红、白

for moved in (image.reshape(3, 1, 2), image.permute(2, 0, 1)):
    red, green, blue = moved
    print(tuple(moved.shape), red.tolist(), green.tolist(), blue.tolist())
    print(red.equal(image[:, :, 0]), green.equal(image[:, :, 1]))

# Output:
# (3, 1, 2) [[255, 0]] [[0, 255]] [[255, 255]]
# False True
# (3, 1, 2) [[255, 255]] [[0, 255]] [[0, 255]]
# True True
