# docs/en/training/save-load.md:170, block whole-model-3
# Written by `make update`: edit the card.

import torch
from torch import nn


class Net(nn.Linear):
    pass


torch.save(Net(2, 1), "net.pt")
assert torch.load("net.pt", weights_only=False).in_features == 2

del Net  # renamed, or moved
try:
    torch.load("net.pt", weights_only=False)
except AttributeError as error:
    print(str(error).split(" on ")[0])

# Output:
# Can't get attribute 'Net'
