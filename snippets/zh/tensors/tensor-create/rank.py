# docs/zh/tensors/tensor-create.md:158, block rank
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt

shapes = [(), (3,), (2, 3), (4, 2, 3), (2, 4, 2, 3)]
widths = [3, 3, 3, 4.5, 9]

fig, axes = plt.subplots(
    1, 5, figsize=(9, 2), gridspec_kw={"width_ratios": widths}
)
for ndim, ax in enumerate(axes):
    n, c, h, w = (1,) * (4 - ndim) + shapes[ndim]
    for k in reversed(range(n * c)):
        left = k // c * 5 + k % c * 0.4
        top = 2 - h - k % c * 0.4
        for i in range(h):
            for j in range(w):
                cell = plt.Rectangle((left + j, top + i), 1, 1)
                cell.set(facecolor=f"C{ndim}", edgecolor="black")
                ax.add_patch(cell)
    ax.set(xlim=(-0.1, widths[ndim] + 0.3), ylim=(2.1, -1.4))
    ax.set(aspect="equal", title=f"{ndim}-D\n{shapes[ndim]}")
    ax.axis("off")
plt.savefig("rank-ladder.svg")
