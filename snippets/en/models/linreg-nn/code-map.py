# docs/en/models/linreg-nn.md:71, block code-map
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

pairs = [
    ("w, b = torch.zeros(...)", "model = nn.Linear(d, 1)"),
    ("torch.randperm(n).split(size)", "DataLoader(..., shuffle=True)"),
    ("x @ w.T + b", "model(x)"),
    ("((pred - y) ** 2).mean()", "nn.MSELoss()(pred, y)"),
    ("loss.backward()", "loss.backward()"),
    ("with torch.no_grad(): w -= lr * w.grad", "optimizer.step()"),
    ("w.grad = b.grad = None", "optimizer.zero_grad()"),
]
fig = plt.figure(figsize=(8, 3.2))
ax = fig.add_axes((0, 0, 1, 1), xlim=(0, 10), ylim=(-0.4, 7))
ax.axis("off")
font = {"family": "monospace", "size": 10, "va": "center"}
for i, (hand, framework) in enumerate(reversed(pairs)):
    box = {"boxstyle": "round,pad=0.4", "fc": "none"}
    ax.text(5.2, i, hand, ha="right", bbox=box | {"ec": "C0"}, **font)
    ax.text(6.4, i, framework, bbox=box | {"ec": "C1"}, **font)
    arrow = {"arrowstyle": "-" if hand == framework else "->"}
    ax.annotate("", (6.25, i), (5.35, i), arrowprops=arrow)
plt.savefig("code-map.svg")
