# docs/en/tensors/permute-squeeze.md:233, block reshape
# Written by `make update`: edit the card.

import torch

image = torch.zeros(1, 2, 4, 3)  # (N, H, W, C)
image[..., 0] = 1  # pure red

right = image.permute(0, 3, 1, 2)
wrong = image.reshape(1, 3, 2, 4)

assert right.shape == wrong.shape == (1, 3, 2, 4)
print("red green blue")
print(right.mean(dim=(0, 2, 3)).tolist())
print(wrong.mean(dim=(0, 2, 3)).tolist())

# Output:
# red green blue
# [1.0, 0.0, 0.0]
# [0.375, 0.375, 0.25]
