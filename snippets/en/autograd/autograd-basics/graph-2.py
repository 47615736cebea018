# docs/en/autograd/autograd-basics.md:120, block graph-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

a, b, c = (torch.tensor(v, requires_grad=True) for v in (2.0, 3.0, 4.0))
z = (y := a + b) * c
y.retain_grad(), z.retain_grad(), z.backward()
text = {a: "a", b: "b", c: "c", y: "y = a+b", z: "z = y·c"}
inner = {"AddBackward0": y, "MulBackward0": z}
line = {"arrowstyle": "->", "shrinkA": 25, "shrinkB": 25}


def draw(node, x, h):
    t = inner.get(node.name()) if node.next_functions else node.variable
    plt.text(x, h + 0.1, f"{text[t]}\n{t.item():.0f}", ha="center")
    plt.text(x, h - 0.35, f"{t.grad:.0f}", ha="center", color="C3")
    for (child, _), u in zip(node.next_functions, (h + 0.9, h - 0.9)):
        plt.annotate("", (x, h + 0.1), (x - 2, u + 0.1), arrowprops=line)
        red = line | {"color": "C3"}
        plt.annotate("", (x - 2, u - 0.2), (x, h - 0.2), arrowprops=red)
        draw(child, x - 2, u)


plt.figure(figsize=(6, 3)).add_axes((0, 0, 1, 1)).axis("off")
draw(z.grad_fn, 4, 0), plt.axis([-0.5, 4.5, -1.4, 2.4])
plt.savefig("graph.svg")
