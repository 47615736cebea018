# docs/en/tensors/permute-squeeze.md:52, block in-short
# Written by `make update`: edit the card.

import torch

image = torch.arange(12).view(1, 2, 2, 3)  # (N, H, W, C)

right = image.permute(0, 3, 1, 2)  # (N, C, H, W)
wrong = image.reshape(1, 3, 2, 2)  # new line breaks only

print(tuple(right.shape), right[0, 0].tolist())
print(tuple(wrong.shape), wrong[0, 0].tolist())
assert torch.equal(right[0, 0], image[0, :, :, 0])  # channel 0

# Output:
# (1, 3, 2, 2) [[0, 3], [6, 9]]
# (1, 3, 2, 2) [[0, 1], [2, 3]]
