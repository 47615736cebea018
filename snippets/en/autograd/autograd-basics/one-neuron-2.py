# docs/en/autograd/autograd-basics.md:267, block one-neuron-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

w1 = torch.tensor(2.2, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
z = w1 * 1.1 + b
a = torch.sigmoid(z)
loss = F.binary_cross_entropy(a, torch.tensor(1.0))
nodes = {"w1": w1, "b": b, "z": z, "a = σ(z)": a, "loss": loss}
[t.retain_grad() for t in nodes.values()]
loss.backward()
at = [(0, 1), (0, -1), (2, 0), (4, 0), (6, 0)]
local = [(0, 2, "1.1"), (1, 2, "1"), (2, 3, "a(1-a)"), (3, 4, "-1/a")]
plt.figure(figsize=(6, 3)).add_axes((0, 0, 1, 1)).axis("off")
for (name, t), (x, h) in zip(nodes.items(), at):
    plt.text(x, h + 0.1, f"{name}\n{t.item():.4g}", ha="center")
    plt.text(x, h - 0.3, f"{t.grad:.4f}", ha="center", color="C3")
for i, j, d in local:
    arrow = {"arrowstyle": "->", "color": "C3", "shrinkA": 28, "shrinkB": 28}
    plt.annotate("", at[i], at[j], arrowprops=arrow)
    mid = (at[i][0] + at[j][0]) / 2, (at[i][1] + at[j][1]) / 2 - 0.3
    plt.text(*mid, d, ha="center", color="C3")
plt.axis([-0.6, 6.6, -1.6, 1.8])
plt.savefig("neuron.svg")
