# docs/zh/autograd/grad-api.md:260, block carried-state
# Written by `make update`: edit the card.

import torch


def nodes(node, seen):
    if node and node not in seen:
        seen.add(node)
        for parent, _ in node.next_functions:
            nodes(parent, seen)
    return len(seen)


for way in ("plain", "retain_graph", "detach"):
    w, h = torch.tensor(0.5, requires_grad=True), torch.tensor(0.0)
    sizes = []
    try:
        for _ in range(4):
            h = torch.tanh(w * h + 1)
            h.backward(retain_graph=way == "retain_graph")
            sizes.append(nodes(h.grad_fn, set()))
            h = h.detach() if way == "detach" else h
        print(way, sizes)
    except RuntimeError as error:
        print(way, sizes, str(error).split(" through")[0])

# Output:
# plain [4] Trying to backward
# retain_graph [4, 7, 10, 13]
# detach [4, 4, 4, 4]
