# docs/en/models/linreg-nn.md:261, block replaced-parameter
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.tensor([[1.0], [2.0]])
for how in ("Parameter", "init"):
    model = nn.Linear(1, 1, bias=False)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    if how == "Parameter":
        model.weight = nn.Parameter(torch.tensor([[-15.0]]))
    else:
        nn.init.constant_(model.weight, -15)
    for _ in range(100):
        optimizer.zero_grad()
        nn.MSELoss()(model(x), 3 * x).backward()
        optimizer.step()
    print(how, f"{model.weight.item():.2f}")

# Output:
# Parameter -15.00
# init 3.00
