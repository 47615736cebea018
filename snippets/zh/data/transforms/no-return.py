# docs/zh/data/transforms.md:353, block no-return
# Written by `make update`: edit the card.

import torch


def crop(image):
    image[:, 1:3]


def crop_returned(image):
    return image[:, 1:3]


image = torch.arange(8).reshape(2, 4)
try:
    crop(image)[0]
except TypeError as error:
    print(error)
print(crop_returned(image)[0])

# Output:
# 'NoneType' object is not subscriptable
# tensor([1, 2])
