# docs/en/nn/lstm.md:174, block output-or-h-n-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch
from torch import nn

lstm = nn.LSTM(1, 1, bidirectional=True)
T = len(lstm(torch.zeros(4, 1, 1))[0])
ax = plt.figure(figsize=(6.4, 3.4)).add_axes((0, 0, 1, 1))
arrow = {"arrowstyle": "->", "color": "C7"}
for t in range(T):
    x = 3 * t
    cells = [(x, 0, f"x[{t}]", "C7"), (x, 3, f"output[{t}]", "C7")]
    cells += [(x - 0.7, 1, "forward", "C0"), (x + 0.7, 2, "backward", "C1")]
    for left, y, name, color in cells:
        last = (y, t) in [(1, T - 1), (2, 0)]
        box = {"boxstyle": "round", "fc": color if last else "none"}
        box |= {"ec": color, "alpha": 0.5}
        ax.text(left, y, name, ha="center", va="center", bbox=box)
    for side, y in [(-0.7, 1), (0.7, 2)]:
        ax.annotate("", (x + side, y - 0.2), (x, 0.2), arrowprops=arrow)
        ax.annotate("", (x, 2.8), (x + side, y + 0.2), arrowprops=arrow)
    if t:
        (a, b), (c, d) = (x - 2.9, x - 1.5), (x - 1.5, x - 0.1)
        ax.annotate("", (b, 1), (a, 1), arrowprops=arrow | {"color": "C0"})
        ax.annotate("", (c, 2), (d, 2), arrowprops=arrow | {"color": "C1"})
ax.text(3 * T - 2.1, 1, "h_n[-2]", va="center")
ax.text(-0.7, 2, "h_n[-1]", va="center", ha="right")
ax.axis([-2.1, 3 * T - 0.8, -0.4, 3.4]), ax.axis("off")
plt.savefig("timeline.svg")
