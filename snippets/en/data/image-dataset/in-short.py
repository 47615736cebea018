# docs/en/data/image-dataset.md:44, block in-short
# Written by `make update`: edit the card.

import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()  # no download
small = torch.as_tensor(digits.images, dtype=torch.float32) / 16
images = nn.functional.interpolate(small[:, None], size=28, mode="bilinear")

print(digits.images.shape, images.shape)  # (N, H, W) (N, C, H, W)
print(digits.target[:10], images.min().item(), images.max().item())

# Output:
# (1797, 8, 8) torch.Size([1797, 1, 28, 28])
# [0 1 2 3 4 5 6 7 8 9] 0.0 1.0
