# docs/zh/nn/batchnorm-train-eval.md:153, block running-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn

plt.figure(figsize=(6, 2.8), layout="constrained")
for momentum, style in [(0.1, "-"), (0.01, "--"), (None, ":")]:
    torch.manual_seed(0)
    bn, means = nn.BatchNorm1d(1, momentum=momentum), [0.0]
    for _ in range(100):
        bn(5 + 4 * torch.randn(16, 1))
        means.append(bn.running_mean.item())
    plt.plot(means, style, lw=2, label=f"momentum={momentum}")

plt.axhline(5, color="C7", lw=0.8, zorder=0)
plt.xlabel("batch")
plt.ylabel("running_mean")
plt.legend()
plt.savefig("running.svg")
