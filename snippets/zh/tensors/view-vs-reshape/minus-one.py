# docs/zh/tensors/view-vs-reshape.md:218, block minus-one
# Written by `make update`: edit the card.

import torch

x = torch.arange(6).view(2, 3)
print(x.view(3, -1).shape, x.view(-1).shape)

for shape in [(4, -1), (-1, -1), (5,)]:
    messages = set()
    for change in (x.view, x.reshape):
        try:
            change(shape)
        except RuntimeError as error:
            messages.add(str(error))
    print(*messages)

# Output:
# torch.Size([3, 2]) torch.Size([6])
# shape '[4, -1]' is invalid for input of size 6
# only one dimension can be inferred
# shape '[5]' is invalid for input of size 6
