# docs/en/training/training-loop.md:370, block step-too-early
# Written by `make update`: edit the card.

import torch
from torch import nn

deep = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))

for model in (nn.Linear(2, 1), deep):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    try:
        for step in range(2):
            loss = model(torch.ones(4, 2)).mean()
            optimizer.step()               # too early
            optimizer.zero_grad()
            loss.backward()
        print(step, "no error")
    except RuntimeError as error:
        print(step, str(error).split(":")[0])

# Output:
# 1 no error
# 1 one of the variables needed for gradient computation has been modified by an inplace operation
