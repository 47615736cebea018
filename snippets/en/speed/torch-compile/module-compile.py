# docs/en/speed/torch-compile.md:482, block module-compile
# Written by `make update`: edit the card.

import torch
from torch import nn


def look(graph, example_inputs):
    graphs.append(graph)
    return graph.forward


graphs = []
x = torch.ones(1, 2)

in_place = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
in_place.compile(backend=look)
print("in place", in_place(x).shape, len(graphs))

wrapped = torch.compile(nn.Sequential(nn.Linear(2, 2)), backend=look)
print("wrapped", wrapped(x).shape, len(graphs))

strict = nn.Linear(2, 2)
strict.compile(backend=look, fullgraph=True)
try:
    strict(x)
except RuntimeError as error:
    print(str(error).split(". ")[0])

# Output:
# in place torch.Size([1, 2]) 0
# wrapped torch.Size([1, 2]) 1
# torch.compile with fullgraph=True found no compiled frames
