# docs/en/speed/torch-compile.md:225, block graph-breaks-2
# Written by `make update`: edit the card.

import torch
from torch._dynamo.utils import counters


def by_shape(x):
    return x * 2 if x.shape[0] > 1 else x


def by_value(x):
    return x * 2 if x.sum() > 0 else x


def item(x):
    return x * x.sum().item()


for f in (by_shape, by_value, item):
    counters.clear()
    torch.compile(f, backend="eager")(torch.ones(3))
    print(f.__name__, counters["stats"]["unique_graphs"])

# Output:
# by_shape 1
# by_value 2
# item 2
