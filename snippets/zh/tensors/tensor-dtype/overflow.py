# docs/zh/tensors/tensor-dtype.md:301, block overflow
# Written by `make update`: edit the card.

import torch

img = torch.tensor([10, 100, 200], dtype=torch.uint8)
print((img + 100).tolist(), (img * 2).tolist())

wide = (img.int() + 100).clamp(0, 255)
print(wide.to(torch.uint8).tolist())

# Output:
# [110, 200, 44] [20, 200, 144]
# [110, 200, 255]
