# docs/zh/tensors/view-vs-reshape.md:192, block reshape-copy
# Written by `make update`: edit the card.

import torch

x = torch.arange(6).view(2, 3)
address = x.untyped_storage().data_ptr()

for name, y in {
    "x.reshape": x.reshape(3, 2),
    "x.T.reshape": x.T.reshape(6),
    "x[:, :2].reshape": x[:, :2].reshape(4),
    "x[1:].reshape": x[1:].reshape(3, 1),
}.items():
    print(name, "view", y.untyped_storage().data_ptr() == address)

# Output:
# x.reshape view True
# x.T.reshape view False
# x[:, :2].reshape view False
# x[1:].reshape view True
