# docs/zh/models/loss-surface-gd.md:200, block lr
# Written by `make update`: edit the card.

import torch

torch.manual_seed(1)
x = torch.arange(-3, 3, 0.1)
y = x - 1 + 0.1 * torch.randn(60)
a = torch.stack([x, torch.ones(60)], dim=1)
print(f"limit {2 / torch.linalg.eigvalsh(2 * a.T @ a / 60).max():.3f}")

for lr, mu in [
    (0.05, 0),
    (0.3, 0),
    (0.34, 0),
    (0.34, 0.5),
    (0.49, 0.5),
    (0.51, 0.5),
    (0.05, 0.5),
    (0.05, 0.9),
]:
    p = torch.tensor([-15.0, -10.0], requires_grad=True)
    optimizer = torch.optim.SGD([p], lr=lr, momentum=mu)
    steps, loss = 0, torch.tensor(1.0)
    while loss > 0.0078 and steps < 300:
        loss = ((a @ p - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        steps += 1
    print(lr, mu, "steps", steps, "diverged" if loss > 1000 else "")

# Output:
# limit 0.333
# 0.05 0 steps 67
# 0.3 0 steps 38
# 0.34 0 steps 300 diverged
# 0.34 0.5 steps 19
# 0.49 0.5 steps 67
# 0.51 0.5 steps 300 diverged
# 0.05 0.5 steps 21
# 0.05 0.9 steps 103
