# docs/en/nn/parameters-and-freezing.md:377, block frozen-late
# Written by `make update`: edit the card.

import torch
from torch import nn

for clear in ("keep", "zeros", "none"):
    layer = nn.Linear(1, 1, bias=False)
    nn.init.ones_(layer.weight)
    optimizer = torch.optim.SGD(layer.parameters(), lr=0.1, momentum=0.9)
    layer(torch.ones(1, 1)).sum().backward()
    optimizer.step()  # 1.0 - 0.1

    layer.requires_grad_(False)
    if clear != "keep":
        optimizer.zero_grad(set_to_none=clear == "none")
    optimizer.step()
    print(clear, f"{layer.weight.item():.2f}")

# Output:
# keep 0.71
# zeros 0.81
# none 0.90
