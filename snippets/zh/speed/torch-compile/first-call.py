# docs/zh/speed/torch-compile.md:86, block first-call
# Written by `make update`: edit the card.

import torch

graphs = []


def look(graph, example_inputs):
    graphs.append(graph)
    return graph.forward                   # 原样执行


@torch.compile(backend=look)
def f(x):
    return (x.sin() + x).relu() * 2


assert graphs == []
for _ in range(3):
    y = f(torch.zeros(4))
print(len(graphs), [node.name for node in graphs[0].graph.nodes])

# Output:
# 1 ['l_x_', 'sin', 'add', 'relu', 'mul', 'output']
