# docs/zh/autograd/autograd-basics.md:62, block in-short-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 3, 61, requires_grad=True)
y = x**3 + 2 * x**2
y.sum().backward()  # 每个 x 各得各的斜率

at = 40  # x[40] = 2
tangent = y[at] + x.grad[at] * (x - x[at])

plt.figure(figsize=(6, 3), layout="constrained")
plt.plot(x.detach(), y.detach(), label="x³ + 2x²")
plt.plot(x.detach()[25:56], tangent.detach()[25:56], label="20")
plt.plot(2, 16, "o", color="black")
plt.xlabel("x")
plt.legend()
plt.savefig("tangent.svg")
