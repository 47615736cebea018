# docs/zh/models/linreg-from-scratch.md:202, block referee-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = 3 * torch.rand(60)
y = 2 * x + 1 + 0.5 * torch.randn(60)
a = torch.stack([x, torch.ones(60)], dim=1)  # (60, 2)
best = torch.linalg.lstsq(a, y[:, None]).solution[:, 0]
p, path = torch.zeros(2), []
for _ in range(401):
    path.append(p)
    p = p - 0.03 * 2 * a.T @ (a @ p - y) / 60  # 手算的梯度

fig, (left, right) = plt.subplots(1, 2, figsize=(8, 3), layout="constrained")
left.plot(x, y, "k.", alpha=0.4)
right.plot(*torch.stack(path).T, "-", color="0.6")
for i, step in enumerate((0, 3, 10, 400)):
    w, b = path[step].tolist()
    left.plot([0, 3], [b, 3 * w + b], f"C{i}", label=f"step {step}")
    right.plot(w, b, "o", color=f"C{i}")
right.axvline(best[0], ls=":", color="0.5")
right.axhline(best[1], ls=":", color="0.5")
right.set(xlabel="w", ylabel="b")
left.legend()
plt.savefig("path.svg")
