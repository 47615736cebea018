# docs/zh/speed/torch-compile.md:391, block what-to-compile-2
# Written by `make update`: edit the card.

import torch

graphs = []
double = torch.compile(
    lambda x: x * 2,
    backend=lambda graph, inputs: graphs.append(graph) or graph.forward,
)

with torch.compiler.set_stance("force_eager"):
    print(double(torch.ones(1)).tolist(), len(graphs))

double(torch.ones(3))
with torch.compiler.set_stance("fail_on_recompile"):
    try:
        double(torch.ones(4))
    except RuntimeError as error:
        print(len(graphs), str(error).split(". filename")[0])

# Output:
# [2.0] 0
# 1 Detected recompile when torch.compile stance is 'fail_on_recompile'
