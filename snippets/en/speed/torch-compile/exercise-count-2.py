# docs/en/speed/torch-compile.md:590, block exercise-count-2
# Written by `make update`: edit the card.

import torch


def count(f, x):
    graphs = []
    backend = lambda graph, inputs: graphs.append(graph) or graph.forward
    torch.compile(f, backend=backend)(x)
    return len(graphs)


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
print("ok")

# Output:
# ok
