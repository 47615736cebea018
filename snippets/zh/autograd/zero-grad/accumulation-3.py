# docs/zh/autograd/zero-grad.md:277, block accumulation-3
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

w = torch.tensor(2.0, requires_grad=True)
grads = [0.0]
for i in range(8):
    (w * 1 / 4).backward()
    grads.append(w.grad.item())
    if i % 4 == 3:
        w.grad = None
        grads.append(0.0)

t = torch.arange(len(grads))
plt.figure(figsize=(6, 3), layout="constrained")
plt.step(t, grads, where="post")
for k in range(10):
    last = k % 5 == 4
    name = "step, zero_grad" if last else "backward"
    plt.text(k + 1, 1.05, name, color="C3" if last else "C0", rotation=45)
plt.axis([-0.2, 12.6, -0.05, 1.7])
plt.yticks([0, 0.25, 0.5, 0.75, 1])
plt.xticks([])
plt.ylabel(".grad")
plt.savefig("timeline.svg")
