# docs/en/tensors/view-vs-reshape.md:245, block flatten
# Written by `make update`: edit the card.

import torch

images = torch.zeros(16, 3, 8, 8)  # (B, C, H, W)

flat = images.flatten(1)  # (16, 192)
back = flat.unflatten(1, (3, 8, -1))  # (16, 3, 8, 8)
print(flat.shape, back.shape)
print(images.ravel().shape, images[:, None].shape)
print(images.unsqueeze(0).shape, images.unsqueeze(0).squeeze(0).shape)

assert flat.data_ptr() == back.data_ptr() == images.data_ptr()
mixed, kept = images.mT.flatten(1), images.squeeze(0)
assert mixed.data_ptr() != images.data_ptr()
assert kept.shape == images.shape
assert torch.zeros(1, 3, 1).squeeze().shape == (3,)

# Output:
# torch.Size([16, 192]) torch.Size([16, 3, 8, 8])
# torch.Size([3072]) torch.Size([16, 1, 3, 8, 8])
# torch.Size([1, 16, 3, 8, 8]) torch.Size([16, 3, 8, 8])
