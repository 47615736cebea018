# docs/en/tensors/view-vs-reshape.md:243, block flatten
# Written by `make update`: edit the card.

import torch

images = torch.zeros(16, 3, 8, 8)  # (B, C, H, W)

flat = images.flatten(1)  # (16, 192)
back = flat.unflatten(1, (3, 8, -1))  # (16, 3, 8, 8)
print(flat.shape, back.shape)
print(images.ravel().shape, images[:, None].shape)
print(images.unsqueeze(0).shape, images.unsqueeze(0).squeeze(0).shape)

assert flat.data_ptr() == back.data_ptr() == images.data_ptr()
assert images.mT.flatten(1).data_ptr() != images.data_ptr()

# Output:
# torch.Size([16, 192]) torch.Size([16, 3, 8, 8])
# torch.Size([3072]) torch.Size([16, 1, 3, 8, 8])
# torch.Size([1, 16, 3, 8, 8]) torch.Size([16, 3, 8, 8])
