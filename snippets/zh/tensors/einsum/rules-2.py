# docs/zh/tensors/einsum.md:92, block rules-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

cases = [("ij,jk->ik", "ab"), ("bhid,bhjd->bhij", "qk")]
fig, axes = plt.subplots(1, 2, figsize=(7.5, 2.8), layout="constrained")
for ax, (expr, names) in zip(axes, cases):
    inputs, output = expr.split("->")
    left, right = (set(part) for part in inputs.split(","))
    wires = [(c, [(0, 0), (2, 0)], "C3") for c in left & right - set(output)]
    wires += [(c, [(0, 0), (-1, 0)], "C0") for c in left - right]
    wires += [(c, [(2, 0), (3, 0)], "C0") for c in right - left]
    for n, c in enumerate(sorted(left & right & set(output))):
        corner, end = (1, 0.7 - 1.4 * n), (1, 1.2 - 2.4 * n)
        wires.append((c, [(0, 0), corner, end, corner, (2, 0)], "C2"))
    for c, points, color in wires:
        ax.plot(*zip(*points), color=color, linewidth=2)
        x, h = (points[0][0] + points[1][0]) / 2, 0.1
        if len(points) > 2:
            x, h = 1.15, points[1][1] * 1.4
        ax.text(x, h, c, color=color, size=13, ha="center")
    for x, name in zip((0, 2), names):
        ax.plot(x, 0, "o", markersize=24, color="C7")
        ax.text(x, 0, name, size=13, ha="center", va="center")
    ax.set(title=expr, xlim=(-1.2, 3.2), ylim=(-1.3, 1.4))
    ax.axis("off")
plt.savefig("wires.svg")
