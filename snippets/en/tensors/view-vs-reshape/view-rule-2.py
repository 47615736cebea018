# docs/en/tensors/view-vs-reshape.md:171, block view-rule-2
# Written by `make update`: edit the card.

import torch

x = torch.arange(6).view(2, 3)

packed = x.T.contiguous()  # new memory
print(packed.stride(), packed.view(6).tolist())

assert x.contiguous() is x
assert packed.data_ptr() != x.data_ptr()
assert x.T.data_ptr() == x.data_ptr()

# Output:
# (2, 1) [0, 3, 1, 4, 2, 5]
