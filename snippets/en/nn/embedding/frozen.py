# docs/en/nn/embedding.md:287, block frozen
# Written by `make update`: edit the card.

import torch
from torch import nn

vectors = torch.ones(4, 2)
for freeze in (True, False):
    table = nn.Embedding.from_pretrained(vectors.clone(), freeze=freeze)
    model = nn.Sequential(table, nn.Linear(2, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

    model(torch.tensor([1, 2])).sum().backward()
    optimizer.step()
    print(freeze, torch.equal(table.weight, vectors))

# Output:
# True True
# False False
