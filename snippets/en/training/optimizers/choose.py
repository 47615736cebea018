# docs/en/training/optimizers.md:73, block choose
# Written by `make update`: edit the card.

import torch
from torch import nn

x = torch.linspace(-2, 2, 40).unsqueeze(1)  # (B, 1)
tasks = [
    (nn.MSELoss(), 1, 3 * x + 1),  # float, (B, 1)
    (nn.CrossEntropyLoss(), 2, (x > 0).long().squeeze(1)),  # int64, (B,)
    (nn.BCEWithLogitsLoss(), 1, (x > 0).float()),  # float, (B, 1)
]
for loss_fn, outputs, y in tasks:
    ends = []
    for cls in (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW):
        model = nn.Linear(1, outputs)
        nn.init.zeros_(model.weight), nn.init.zeros_(model.bias)
        optimizer = cls(model.parameters(), lr=0.1)
        start = loss_fn(model(x), y).item()
        for _ in range(50):
            optimizer.zero_grad()
            loss_fn(model(x), y).backward()
            optimizer.step()
        ends.append(round(loss_fn(model(x), y).item(), 2))
    print(type(loss_fn).__name__, f"{start:.2f} ->", *ends)

# Output:
# MSELoss 13.62 -> 0.0 0.04 0.02
# CrossEntropyLoss 0.69 -> 0.2 0.08 0.09
# BCEWithLogitsLoss 0.69 -> 0.27 0.13 0.13
