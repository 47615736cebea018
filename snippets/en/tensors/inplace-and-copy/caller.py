# docs/en/tensors/inplace-and-copy.md:271, block caller
# Written by `make update`: edit the card.

import torch


def center_in_place(x):
    x -= x.mean()
    return x


def center(x):
    return x - x.mean()


data = torch.tensor([1.0, 3.0])
print(center(data).tolist(), data.tolist())
print(center_in_place(data).tolist(), data.tolist())

# Output:
# [-1.0, 1.0] [1.0, 3.0]
# [-1.0, 1.0] [-1.0, 1.0]
