# docs/en/start/what-is-pytorch.md:217, block old-comparison
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
x = torch.ones(1, 2)

program = torch.export.export(model, (x,))
print(type(program).__name__)
print([node.name for node in program.graph.nodes][-3:])

torch.testing.assert_close(program.module()(x), model(x))

# Output:
# ExportedProgram
# ['linear', 'relu', 'output']
