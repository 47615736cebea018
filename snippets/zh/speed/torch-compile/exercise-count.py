# docs/zh/speed/torch-compile.md:552, block exercise-count
# Written by `make update`: edit the card.

import torch
from torch._dynamo.utils import counters


def count(f, x):
    counters.clear()
    torch.compile(f, backend="eager")(x)
    return sum(counters["graph_break"].values()) + 1  # 改这里


def whole(x):
    return x.relu() * 2


def split(x):
    y = x.relu()
    print(end="")
    return y * 2


def leading(x):
    print(end="")
    return x * 2


got = [count(f, torch.ones(3)) for f in (whole, split, leading)]
assert got == [1, 2, 1], got

# Ends with:
# AssertionError: [1, 2, 2]
