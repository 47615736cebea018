# docs/zh/training/reproducibility.md:355, block resume
# Written by `make update`: edit the card.

import torch
from torch import nn


def train(model, steps):
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(steps):
        optimizer.zero_grad()
        model(torch.randn(8, 4)).square().mean().backward()
        optimizer.step()
    return model


torch.manual_seed(0)
model = train(nn.Linear(4, 1), 2)
state = {"model": model.state_dict(), "rng": torch.get_rng_state()}
torch.save(state, "checkpoint.pt")
train(model, 2)  # 一口气训练完

for restore in (False, True):
    torch.manual_seed(0)
    saved = torch.load("checkpoint.pt", weights_only=True)
    resumed = nn.Linear(4, 1)
    resumed.load_state_dict(saved["model"])
    if restore:
        torch.set_rng_state(saved["rng"])
    print(restore, torch.equal(train(resumed, 2).weight, model.weight))

# Output:
# False False
# True True
