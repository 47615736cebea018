# docs/zh/nn/embedding.md:146, block gradient-2
# Written by `make update`: edit the card.

import torch
from torch import nn

for name in ("SGD", "Adam", "AdamW"):
    table = nn.Embedding.from_pretrained(torch.ones(3, 1), freeze=False)
    optimizer = getattr(torch.optim, name)(table.parameters(), lr=0.1)

    for i in (0, 1):
        before = table.weight.detach().clone()
        optimizer.zero_grad()
        table(torch.tensor([i])).sum().backward()
        optimizer.step()

    print(name, (table.weight != before).flatten().tolist())

# Output:
# SGD [False, True, False]
# Adam [True, True, False]
# AdamW [True, True, True]
