# docs/en/autograd/grad-api.md:132, block freed-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

a, b = (torch.tensor(v, requires_grad=True) for v in (2.0, 3.0))
z = (a * b) ** 2
power, product = z.grad_fn, z.grad_fn.next_functions[0][0]


def saved(node, *names):
    try:
        return [round(getattr(node, "_saved_" + n).item()) for n in names]
    except RuntimeError:
        return "✗"


plt.figure(figsize=(6, 2)).add_axes((0, 0, 1, 1)).axis("off")
plt.text(1, 0.75, "↓ backward()", ha="center", color="C3", size=12)
for h in (1.2, 0):
    rows = [("a.grad  b.grad", f"{a.grad}  {b.grad}")]
    rows.append((product.name(), saved(product, "self", "other")))
    rows.append((power.name(), saved(power, "self")))
    for x, (name, value) in enumerate(rows):
        color = "C3" if value == "✗" else "C0"
        plt.text(x, h + 0.3, "← " * (x > 0) + name, ha="center", size=12)
        plt.text(x, h, value, ha="center", color=color, size=12)
    z.backward() if h else None
plt.axis([-0.5, 2.5, -0.2, 1.9])
plt.savefig("freed.svg")
