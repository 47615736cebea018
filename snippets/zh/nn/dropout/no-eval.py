# docs/zh/nn/dropout.md:176, block no-eval
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(10, 100), nn.Dropout(0.5), nn.Linear(100, 1))
x = torch.ones(1, 10)

with torch.no_grad():
    print(torch.equal(model(x), model(x)))

    model.eval()
    print(torch.equal(model(x), model(x)))

# Output:
# False
# True
