# docs/en/speed/torch-compile.md:422, block break-in-loop
# Written by `make update`: edit the card.

import torch


def inside(x):
    for _ in range(3):
        x = x + 1
        print(end="")
    return x


def outside(x):
    for _ in range(3):
        x = x + 1
    print(end="")
    return x


for f in (inside, outside):
    assert f(torch.ones(2)).tolist() == [4, 4]
    report = torch._dynamo.explain(f)(torch.ones(2))
    print(f.__name__, report.graph_count, report.graph_break_count)

# Output:
# inside 0 -1
# outside 1 0
