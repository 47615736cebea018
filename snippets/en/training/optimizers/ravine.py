# docs/en/training/optimizers.md:199, block ravine
# Written by `make update`: edit the card.

import torch

runs = {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.045),
    "momentum": lambda p: torch.optim.SGD(p, lr=0.045, momentum=0.7),
    "Adam": lambda p: torch.optim.Adam(p, lr=0.3),
}
for name, make in runs.items():
    w = torch.tensor([-4.0, 1.0], requires_grad=True)
    optimizer = make([w])
    above = []
    for step in range(200):
        optimizer.zero_grad()
        loss = (w[0] ** 2 + 40 * w[1] ** 2) / 2
        loss.backward()
        optimizer.step()
        if loss >= 0.001:
            above.append(step)
    print(name, above[-1] + 1)

# Output:
# SGD 98
# momentum 29
# Adam 92
