# docs/zh/nn/weight-init.md:234, block scale-3
# Written by `make update`: edit the card.

import math

import matplotlib.pyplot as plt
import torch

n, depth = 256, 20
stds = {"kaiming": math.sqrt(2 / n), "xavier": math.sqrt(1 / n)}
stds |= {"default": math.sqrt(1 / (3 * n)), "0.01": 0.01}
torch.manual_seed(0)
plt.figure(figsize=(6, 3), layout="constrained")

for i, (name, std) in enumerate(stds.items()):
    h, measured = torch.randn(256, n), []
    for _ in range(depth):
        h = (h @ (torch.randn(n, n) * std)).relu()
        measured.append(h.double().square().mean().sqrt())
    layers = range(1, depth + 1)
    line = [(std * math.sqrt(n / 2)) ** k for k in layers]
    plt.semilogy(layers, line, f"C{i}-", lw=1)
    plt.semilogy(layers, measured, f"C{i}o", ms=4, label=name)

plt.xticks([1, 5, 10, 15, 20])
plt.xlabel("layer")
plt.ylabel("RMS")
plt.legend()
plt.savefig("depth.svg")
