# docs/zh/tensors/random-and-seed.md:112, block distributions-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
n = 10000
weights = torch.tensor([1.0, 3.0])
cases = {
    "rand(n)": torch.rand(n),
    "randn(n)": torch.randn(n),
    "randint(1, 7, (n,))": torch.randint(1, 7, (n,)),
    "randperm(n)": torch.randperm(n),
    "bernoulli(0.3)": torch.bernoulli(torch.full((n,), 0.3)),
    "multinomial([1, 3])": torch.multinomial(weights, n, replacement=True),
}
fig, axes = plt.subplots(2, 3, figsize=(7, 3.2), layout="constrained")
for ax, (name, draws) in zip(axes.flat, cases.items()):
    values = draws.unique()
    if len(values) < 7:
        counts = [(draws == value).sum().item() for value in values]
        ax.bar(values.tolist(), counts, width=0.6)
        ax.set_xticks(values.tolist())
    else:
        ax.hist(draws.tolist(), bins=30)
    ax.set_title(name, size=10), ax.set_yticks([])
plt.savefig("histograms.svg")
