# docs/zh/start/what-is-pytorch.md:70, block three-parts
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

layers = [
    ("torch.Tensor", "shape, dtype, device", "C0"),
    ("torch.autograd", "backward(), .grad", "C1"),
    ("torch.nn", "Module, Linear, CrossEntropyLoss", "C2"),
    ("torch.optim", "SGD, AdamW", "C7"),
]
takes = ["grad_fn", "requires_grad", "param.grad"]

fig, ax = plt.subplots(figsize=(6, 3.2))
for i, (name, inside, color) in enumerate(layers):
    box = plt.Rectangle((0, 1.5 * i), 6, 1, color=color, alpha=0.3)
    ax.add_patch(box)
    ax.text(0.2, 1.5 * i + 0.5, name, va="center", weight="bold")
    ax.text(5.8, 1.5 * i + 0.5, inside, va="center", ha="right")
arrow = {"arrowstyle": "-|>", "lw": 1.5}
for i, label in enumerate(takes):
    ends = (3, 1.5 * i + 1.5), (3, 1.5 * i + 1)
    ax.annotate("", *ends, arrowprops=arrow)
    ax.text(3.2, 1.5 * i + 1.25, label, va="center", size=9)
ax.set(xlim=(-0.05, 6.05), ylim=(-0.05, 5.55))
ax.axis("off")
plt.savefig("layers.svg")
