# docs/zh/autograd/inplace-autograd-errors.md:308, block step-between
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for order in ("backward step backward", "backward backward step"):
    losses = [model(torch.ones(1, 2)).sum() for _ in range(2)]
    try:
        for call in order.split():
            losses.pop().backward() if call == "backward" else optimizer.step()
        print(order, "ok")
    except RuntimeError as error:
        print(order, "\n ", str(error).split(" operation: ")[0])

# Output:
# backward step backward
#   one of the variables needed for gradient computation has been modified by an inplace
# backward backward step ok
