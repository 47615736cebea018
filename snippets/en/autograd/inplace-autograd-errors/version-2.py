# docs/en/autograd/inplace-autograd-errors.md:125, block version-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

x = torch.tensor([0.0, 1.0], requires_grad=True)
plt.figure(figsize=(6, 2.4)).add_axes((0, 0, 1, 1)).axis("off")

for row, code in enumerate(["y += 1", "y = y + 1"]):
    y = saved = x.exp()
    cells = [("y = x.exp()", f"_version {saved._version}")]
    if row == 0:
        y += 1
    else:
        y = y + 1
    cells.append((code, f"_version {saved._version}"))
    try:
        y.sum().backward()
        cells.append(("backward()", f"{saved._version} = 0 ✓"))
    except RuntimeError:
        cells.append(("backward()", f"{saved._version} ≠ 0 ✗"))
    for column, (title, text) in enumerate(cells):
        color = "C3" if "✗" in text else "C0"
        title = "→ " * (column > 0) + title
        plt.text(column, 1.3 - row, title, ha="center", size=12)
        plt.text(column, 1 - row, text, ha="center", size=12, color=color)
plt.axis([-0.5, 2.5, -0.3, 1.7])
plt.savefig("version.svg")
