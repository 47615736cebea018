# docs/zh/speed/torch-compile.md:520, block recompile-limit
# Written by `make update`: edit the card.

import torch

for options in ({"dynamic": False}, {}, {"dynamic": False, "fullgraph": True}):
    graphs = []
    torch._dynamo.reset()
    double = torch.compile(
        lambda x: x * 2, **options,
        backend=lambda graph, inputs: graphs.append(graph) or graph.forward,
    )
    try:
        for n in range(2, 14):
            assert double(torch.ones(n)).tolist() == [2] * n
    except Exception as error:
        print(type(error).__name__)
    print(len(graphs))

# Output:
# 8
# 2
# FailOnRecompileLimitHit
# 8
