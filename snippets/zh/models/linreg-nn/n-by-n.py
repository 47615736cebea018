# docs/zh/models/linreg-nn.md:233, block n-by-n
# Written by `make update`: edit the card.

import warnings

import torch
from torch import nn

x = torch.tensor([[-3.0], [-1.0], [1.0], [3.0]])
for y in (2 * x[:, 0] + 5, 2 * x + 5):  # (4,) (4, 1)
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(200):
            optimizer.zero_grad()
            nn.MSELoss()(model(x), y).backward()
            optimizer.step()
    print(tuple(y.shape), f"{abs(model.weight.item()):.2f}", len(caught) > 0)

# Output:
# (4,) 0.00 True
# (4, 1) 2.00 False
