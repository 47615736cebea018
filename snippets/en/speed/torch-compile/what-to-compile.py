# docs/en/speed/torch-compile.md:359, block what-to-compile
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.data import DataLoader

x = torch.arange(10.0).reshape(10, 1)
model = nn.Linear(1, 1)


def loss_of(batch):
    return (model(batch) - 2 * batch).square().mean()


for drop_last in (False, True):
    graphs = []
    compiled = torch.compile(
        loss_of,
        backend=lambda graph, inputs: graphs.append(graph) or graph.forward,
    )
    for epoch in range(3):
        for batch in DataLoader(x, batch_size=4, drop_last=drop_last):
            torch.testing.assert_close(compiled(batch), loss_of(batch))
    print(drop_last, len(graphs))

# Output:
# False 2
# True 1
