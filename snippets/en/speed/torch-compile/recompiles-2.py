# docs/en/speed/torch-compile.md:327, block recompiles-2
# Written by `make update`: edit the card.

import torch
from torch import nn

graphs = []
model = torch.compile(
    nn.Sequential(nn.Linear(4, 4), nn.Dropout()),
    backend=lambda graph, inputs: graphs.append(graph) or graph.forward,
)
x = torch.ones(2, 4)

for training in (True, False, True):
    model.train(training)
    model(x)
    print(training, len(graphs))

with torch.no_grad():
    model(x)
print("no_grad", len(graphs))

# Output:
# True 1
# False 2
# True 2
# no_grad 3
