# docs/zh/nn/module-basics.md:328, block no-super
# Written by `make update`: edit the card.

from torch import nn


class Forgotten(nn.Module):
    def __init__(self):
        self.layer = nn.Linear(2, 1)


class Mended(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)


print(Mended())
Forgotten()

# Output:
# Mended(
#   (layer): Linear(in_features=2, out_features=1, bias=True)
# )

# Ends with:
# AttributeError: cannot assign module before Module.__init__() call
