# docs/en/training/training-loop.md:430, block exercise-fit-one
# Written by `make update`: edit the card.

import torch
from torch.nn.functional import mse_loss


def fit_one(model, batches, optimizer):
    losses = []                            # your attempt starts here
    for x, y in batches:
        optimizer.zero_grad()
        loss = mse_loss(model(x), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return sum(losses) / len(losses)


model = torch.nn.Linear(1, 1, bias=False).eval()
torch.nn.init.zeros_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
ones = torch.ones(4, 1)
batches = [(ones[:3], ones[:3]), (ones[3:], ones[3:])]
modes = []
model.register_forward_pre_hook(lambda m, _: modes.append(m.training))

mean = fit_one(model, batches, optimizer)
got = round(mean, 2), round(model.weight.item(), 2), modes
assert got == (0.91, 0.36, [True, True]), got

# Ends with:
# AssertionError: (0.82, 0.36, [False, False])
