# docs/en/nn/dropout.md:95, block expectation-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(1)
fig, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.8))
positions = torch.arange(8)
left.bar(positions - 0.2, torch.ones(8), width=0.4, label="x")
y = nn.Dropout(0.5)(torch.ones(8))
left.bar(positions + 0.2, y, width=0.4, label="dropout(x)")
left.set(ylim=(0, 2.9), xlabel="i")
left.legend(loc="upper center", ncols=2)

means = nn.Dropout(0.5)(torch.ones(5000, 64)).mean(dim=1)
edges = torch.arange(8.5, 56)  # means are multiples of 1/32
scaled, plain = (edges / 32).tolist(), (edges / 64).tolist()
right.hist(means.tolist(), scaled, color="C1", label="1/(1 - p)")
right.hist((means / 2).tolist(), plain, color="C7", label="1")
right.set(xlabel="mean", yticks=[])
right.legend()
fig.tight_layout()
plt.savefig("scaling.svg")
