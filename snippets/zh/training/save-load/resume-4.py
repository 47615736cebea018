# docs/zh/training/save-load.md:422, block resume-4
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 2), nn.BatchNorm1d(2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 10)
parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}
model(torch.rand(3, 4)).sum().backward(), optimizer.step()
tree = {name: part.state_dict() for name, part in parts.items()}
tree |= {"rng": torch.get_rng_state(), "order": torch.get_rng_state()}
rows = []


def walk(name, value, depth):
    shape = tuple(value.shape) if torch.is_tensor(value) else ""
    rows.append((depth, name, shape))
    if isinstance(value, dict) and name != "scheduler":
        for key, child in value.items():
            walk(key, child, depth + 1)


walk("last.pt", tree | {"epoch": 3}, 0)
fig, ax = plt.subplots(figsize=(6, 5.2))
for y, (depth, name, shape) in enumerate(rows):
    ax.plot([depth - 0.6, depth - 0.15], [y, y], "C7", lw=1)
    ax.text(depth, y, name, va="center", color="C1" if shape == "" else "C0")
    ax.text(7.5, y, shape, va="center", family="monospace")
ax.axis([-0.6, 9, len(rows), -1]), ax.axis("off")
plt.savefig("checkpoint.svg")
