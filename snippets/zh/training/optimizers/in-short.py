# docs/zh/training/optimizers.md:47, block in-short
# Written by `make update`: edit the card.

import torch

for cls in (torch.optim.Adam, torch.optim.AdamW):
    for decay in (0.01, 1.0):
        w = torch.ones(1, requires_grad=True)
        groups = [{"params": [w], "weight_decay": decay}]
        optimizer = cls(groups, lr=0.1)

        w.grad = torch.zeros(1)
        optimizer.step()
        print(cls.__name__, decay, f"{w.item():.3f}")

# Output:
# Adam 0.01 0.900
# Adam 1.0 0.900
# AdamW 0.01 0.999
# AdamW 1.0 0.900
