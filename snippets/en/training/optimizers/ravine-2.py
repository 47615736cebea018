# docs/en/training/optimizers.md:232, block ravine-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

runs = {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.045),
    "momentum": lambda p: torch.optim.SGD(p, lr=0.045, momentum=0.7),
    "Adam": lambda p: torch.optim.Adam(p, lr=0.3),
}
a = torch.linspace(-4.6, 2.6, 80)
b = torch.linspace(-1.3, 1.5, 60)
z = (a**2 + 40 * b.unsqueeze(1) ** 2) / 2  # (60, 80)

fig, (left, right) = plt.subplots(1, 2, figsize=(9, 3.2), layout="constrained")
left.contour(a, b, z, levels=[0.2, 1, 3, 8, 16, 30], colors="C7", alpha=0.5)
for color, (name, make) in zip(("C0", "C1", "C2"), runs.items(), strict=True):
    w = torch.tensor([-4.0, 1.0], requires_grad=True)
    optimizer, path, losses = make([w]), [], []
    for _ in range(60):
        optimizer.zero_grad()
        loss = (w[0] ** 2 + 40 * w[1] ** 2) / 2
        path.append(w.tolist())
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    left.plot(*zip(*path, strict=True), ".-", ms=3, lw=1, color=color)
    right.semilogy(losses, color=color, label=name)
left.plot(0, 0, "k+", ms=10, zorder=3)
right.set(xlabel="step", ylabel="loss")
right.legend()
plt.savefig("paths.svg")
