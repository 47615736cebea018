# docs/en/data/transforms.md:246, block image-and-mask
# Written by `make update`: edit the card.

import torch


def flip(x):
    return x.flip(-1) if torch.rand(()) < 0.5 else x


def flip_both(image, mask):
    if torch.rand(()) < 0.5:  # one draw
        image, mask = image.flip(-1), mask.flip(-1)
    return image, mask


torch.manual_seed(0)
image = torch.arange(6).reshape(2, 3)
mask = image > 3
apart = [torch.equal(flip(image) > 3, flip(mask)) for _ in range(100)]
pairs = [flip_both(image, mask) for _ in range(100)]
together = [torch.equal(x > 3, y) for x, y in pairs]
assert 30 < sum(apart) < 70 and all(together)
assert 30 < sum(torch.equal(x, image) for x, _ in pairs) < 70
