# docs/en/speed/torch-compile.md:292, block recompiles
# Written by `make update`: edit the card.

import torch


def compilations(dynamic=None, mark=False):
    graphs, counts = [], []
    torch._dynamo.reset()                  # forget earlier graphs
    f = torch.compile(
        lambda x: x.sin() * 2, dynamic=dynamic,
        backend=lambda graph, inputs: graphs.append(graph) or graph.forward,
    )
    for n in (3, 4, 5, 6, 1):
        x = torch.ones(n)
        if mark:
            torch._dynamo.mark_dynamic(x, 0)
        assert torch.equal(f(x), x.sin() * 2)
        counts.append(len(graphs))
    return counts


print("default", compilations())
print("dynamic=True", compilations(dynamic=True))
print("dynamic=False", compilations(dynamic=False))
print("mark_dynamic", compilations(mark=True))

# Output:
# default [1, 2, 2, 2, 3]
# dynamic=True [1, 1, 1, 1, 2]
# dynamic=False [1, 2, 3, 4, 5]
# mark_dynamic [1, 1, 1, 1, 2]
