# docs/zh/training/evaluate-accuracy.md:189, block confusion-matrix-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
centers = torch.tensor([[-3.0, 0.0], [0.0, 3.0], [2.5, -1.0], [3.5, -2.0]])
y = torch.arange(4).repeat(50)  # (200,)
x = centers[y] + torch.randn(200, 2)
model = torch.nn.Linear(2, 4)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for _ in range(100):
    optimizer.zero_grad()
    cross_entropy(model(x), y).backward()
    optimizer.step()
with torch.inference_mode():
    p = model(x).argmax(dim=1)
M = torch.bincount(y * 4 + p, minlength=16).reshape(4, 4)

fig, ax = plt.subplots(figsize=(4, 3.4), layout="constrained")
ax.imshow(M.tolist(), cmap="Blues")
for row in range(4):
    for column in range(4):
        n = M[row, column].item()
        color = "#ffffff" if n > 25 else "#111111"
        ax.text(column, row, n, ha="center", va="center", color=color)
ax.set(xlabel="p", ylabel="y", xticks=range(4), yticks=range(4))
plt.savefig("confusion.svg")
