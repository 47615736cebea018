# docs/en/nn/module-basics.md:243, block containers-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
from torch import nn

model = nn.Module()
model.stem = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
model.blocks = nn.ModuleList([nn.Linear(8, 8) for _ in range(2)])
model.heads = nn.ModuleDict({k: nn.Linear(8, 3) for k in "ab"})
modules = list(model.named_modules())
row = {name: -i for i, (name, _) in enumerate(modules)}
fig, ax = plt.subplots(figsize=(6, 3.4), layout="constrained")

for name, module in modules:
    x, y = (name.count(".") + 1 if name else 0), row[name]
    count = sum(p.numel() for p in module.parameters())
    kind = type(module).__name__ if name else "Multi"
    ax.plot(x, y, "o", color=f"C{x}")
    ax.text(x + 0.1, y, f"{name or 'model'}: {kind}  {count}", va="center")
    if name:
        parent = row[name.rpartition(".")[0]]
        ax.plot([x - 1, x - 1, x], [parent, y, y], "k-", lw=0.8, zorder=0)

ax.set(xlim=(-0.1, 3.1))
ax.axis("off")
plt.savefig("tree.svg")
