# docs/zh/nn/parameters-and-freezing.md:210, block freeze-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
from torch import nn

model = nn.Module()
model.body = nn.Sequential(nn.Linear(8, 4), nn.BatchNorm1d(4), nn.ReLU())
model.head = nn.Linear(4, 2)
model.body.requires_grad_(False)
names = dict(model.named_modules())
rows = {name: -i for i, name in enumerate(names)}
fig, ax = plt.subplots(figsize=(6, 2.6), layout="constrained")

for name, module in names.items():
    params = list(module.parameters())
    x, y = (name.count(".") + 1 if name else 0), rows[name]
    learns = any(p.requires_grad for p in params)
    count = sum(p.numel() for p in params)
    on = sum(p.numel() for p in params if p.requires_grad)
    label = f"{name or 'model'}: {type(module).__name__}  {on}/{count}"
    ax.plot(x, y, "o" if learns else "s", color="C0" if learns else "C7")
    weight = "bold" if learns else "normal"
    ax.text(x + 0.1, y, label, va="center", weight=weight)
    if name:
        parent = rows[name.rpartition(".")[0]]
        ax.plot([x - 1, x - 1, x], [parent, y, y], "C7", lw=0.8, zorder=0)

ax.set(xlim=(-0.1, 4), ylim=(-len(names) + 0.5, 0.5))
ax.axis("off")
plt.savefig("frozen.svg")
