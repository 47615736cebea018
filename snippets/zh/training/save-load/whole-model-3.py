# docs/zh/training/save-load.md:171, block whole-model-3
# Written by `make update`: edit the card.

import torch
from torch import nn


class Net(nn.Linear):
    pass


torch.save(Net(2, 1), "net.pt")
assert torch.load("net.pt", weights_only=False).in_features == 2

del Net  # 改了名，或者换了地方
try:
    torch.load("net.pt", weights_only=False)
except AttributeError as error:
    print(str(error).split(" on ")[0])

# Output:
# Can't get attribute 'Net'
