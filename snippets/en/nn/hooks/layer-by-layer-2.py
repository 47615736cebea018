# docs/en/nn/hooks.md:245, block layer-by-layer-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
size = {"figsize": (8, 3), "sharex": True, "layout": "constrained"}
fig, axes = plt.subplots(2, 5, **size)
inits = {"std 0.03": lambda w: nn.init.normal_(w, std=0.03)}
inits |= {"Xavier": nn.init.xavier_normal_}

for row, (name, init) in zip(axes, inits.items(), strict=True):
    model, seen = nn.Sequential(), []
    for _ in range(5):
        model.extend([nn.Linear(100, 100), nn.Tanh()])
        init(model[-2].weight), nn.init.zeros_(model[-2].bias)
        model[-1].register_forward_hook(lambda m, _, out: seen.append(out))
    with torch.no_grad():
        model(torch.randn(200, 100))
    for i, (ax, out) in enumerate(zip(row, seen, strict=True)):
        counts, edges = torch.histogram(out.flatten(), 41, range=(-1, 1))
        ax.stairs(counts, edges, fill=True)
        ax.set(yticks=[], title=f"tanh {i + 1}, std {out.std():.2f}")
        ax.title.set_size(8)
    row[0].set_ylabel(name)
plt.savefig("strip.svg")
