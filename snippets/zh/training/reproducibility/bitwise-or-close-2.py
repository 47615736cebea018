# docs/zh/training/reproducibility.md:243, block bitwise-or-close-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

a = b = torch.tensor(0.3)
one, other = [], []
for _ in range(60):
    a, b = 3.9 * a * (1 - a), 3.9 * (b * (1 - b))
    one.append(a.item())
    other.append(b.item())
gap = [abs(x - y) or None for x, y in zip(one, other)]

fig, (top, bottom) = plt.subplots(2, figsize=(6, 4), layout="constrained")
top.plot(one, label="3.9 * x * (1 - x)")
top.plot(other, "--", label="3.9 * (x * (1 - x))")
top.legend(loc="lower center", ncols=2, bbox_to_anchor=(0.5, 1))
top.set_ylabel("x")
steps = [k for k, g in enumerate(gap) if g]
bottom.semilogy(steps, [gap[k] for k in steps], "o-", ms=3, color="C3")
bottom.set(xlabel="step", ylabel="|difference|", xlim=top.get_xlim())
plt.savefig("drift.svg")
