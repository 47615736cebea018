# docs/en/nn/weight-init.md:357, block subclass
# Written by `make update`: edit the card.

from torch import nn


class MyLinear(nn.Linear):
    pass


def exact(m):
    if type(m) is nn.Linear:
        nn.init.zeros_(m.weight)


def inherits(m):
    if isinstance(m, nn.Linear):
        nn.init.zeros_(m.weight)


model = nn.Sequential(nn.Linear(2, 2), MyLinear(2, 2))
for f in (exact, inherits):
    model.apply(f)
    print([bool(m.weight.any()) for m in model])

# Output:
# [False, True]
# [False, False]
