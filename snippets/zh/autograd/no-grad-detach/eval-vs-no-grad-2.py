# docs/zh/autograd/no-grad-detach.md:246, block eval-vs-no-grad-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

layers = torch.nn.Linear(2, 1000), torch.nn.Dropout(0.5)
model = torch.nn.Sequential(*layers)

fig, ax = plt.subplots(figsize=(6, 2.6), layout="constrained")
for row in (0, 1):
    model.train(row == 0)
    for column in (0, 1):
        with torch.set_grad_enabled(column == 0):
            out = model(torch.ones(1, 2))
        marks = ["✓" if (out == 0).any() else "✗"]
        marks.append("✓" if out.requires_grad else "✗")
        color = "C2" if row == column else "C1"
        cell = plt.Rectangle((column - 0.48, row - 0.46), 0.96, 0.92)
        cell.set(color=color, alpha=0.3)
        ax.add_patch(cell)
        text = "Dropout {}\ngrad_fn {}".format(*marks)
        ax.text(column, row, text, ha="center", va="center", size=11)
ax.set(xlim=(-0.5, 1.5), ylim=(1.5, -0.5))
ax.set_xticks([0, 1], ["enable_grad()", "no_grad()"])
ax.set_yticks([0, 1], ["train()", "eval()"])
ax.xaxis.tick_top(), ax.set_frame_on(False), ax.tick_params(length=0)
plt.savefig("matrix.svg")
