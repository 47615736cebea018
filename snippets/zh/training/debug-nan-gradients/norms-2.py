# docs/zh/training/debug-nan-gradients.md:287, block norms-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn

cases = [("sigmoid", 1), ("relu", 2**0.5), ("relu", 6)]
fig, ax = plt.subplots(figsize=(6.5, 3), layout="constrained")
for k, (name, gain) in enumerate(cases):
    torch.manual_seed(0)
    linear = [nn.Linear(32, 32) for _ in range(10)]
    for layer in linear:
        nn.init.normal_(layer.weight, std=gain / 32**0.5)
    x = torch.randn(64, 32)
    for layer in linear:
        x = getattr(torch, name)(layer(x))
    x.square().mean().backward()
    norms = [layer.weight.grad.norm().item() for layer in linear]
    places = [i + 0.27 * (k - 1) for i in range(1, 11)]
    ax.bar(places, norms, 0.25, label=f"{name}, gain {gain:.1f}")
ax.set(yscale="log", xlabel="layer", ylabel="norm", xticks=range(1, 11))
ax.legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))
plt.savefig("norms.svg")
