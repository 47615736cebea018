# docs/en/training/optimizers.md:395, block replaced-layer
# Written by `make update`: edit the card.

import torch
from torch import nn

for mend in (False, True):
    model = nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model[1] = nn.Linear(3, 2)  # new head
    if mend:
        optimizer.add_param_group({"params": model[1].parameters()})

    before = model[1].bias.detach().clone()
    model(torch.ones(4, 2)).sum().backward()
    optimizer.step()
    print(model[1].bias.grad.tolist(), torch.equal(before, model[1].bias))

# Output:
# [4.0, 4.0] True
# [4.0, 4.0] False
