# docs/en/speed/torch-compile.md:117, block first-call-2
# Written by `make update`: edit the card.

import matplotlib.pyplot as plt
import torch

colors = {"placeholder": "C0", "output": "C2"}
fig, ax = plt.subplots(figsize=(6.4, 1.3), layout="constrained")


def draw(graph, example_inputs):
    place = {node: x for x, node in enumerate(graph.graph.nodes)}
    for node, x in place.items():
        color = colors.get(node.op, "C1")
        box = {"boxstyle": "round,pad=0.4", "fc": "none", "ec": color}
        ax.text(x, 0, node.name, ha="center", va="center", bbox=box)
        for source in node.all_input_nodes:
            start, far = place[source], x - place[source] > 1
            ends = (start, 0.3) if far else (start + 0.25, 0)
            style = {"arrowstyle": "->", "color": "C7", "shrinkA": 0}
            bend = {"connectionstyle": f"arc3,rad={-0.35 if far else 0}"}
            to = (x, 0.3) if far else (x - 0.2 - 0.014 * len(node.name), 0)
            ax.annotate("", to, ends, arrowprops=style | bend)
    return graph.forward


torch.compile(lambda x: (x.sin() + x).relu() * 2, backend=draw)(torch.ones(4))
ax.set(xlim=(-0.5, 5.5), ylim=(-0.5, 1.2))
ax.axis("off")
plt.savefig("graph.svg")
