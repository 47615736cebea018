# docs/en/nn/loss-functions.md:278, block optimizers
# Written by `make update`: edit the card.

import torch

settings = {"SGD": {}, "Adam": {}, "AdamW": {"weight_decay": 0.1}}
for name, extra in settings.items():
    w = torch.tensor([10.0, 10.0], requires_grad=True)
    optimizer = getattr(torch.optim, name)([w], lr=0.1, **extra)

    loss = (w * torch.tensor([0.5, 20.0])).sum()
    loss.backward()
    optimizer.step()
    print(name, [f"{10 - v:.3f}" for v in w.tolist()])

# Output:
# SGD ['0.050', '2.000']
# Adam ['0.100', '0.100']
# AdamW ['0.200', '0.200']
