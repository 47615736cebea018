# docs/en/training/training-loop.md:311, block keep-graph
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.ones(4)


def nodes(function, seen):
    if function and function not in seen:
        seen.add(function)
        for parent, _ in function.next_functions:
            nodes(parent, seen)
    return len(seen)


total, number = 0.0, 0.0
for step in range(1, 101):
    loss = (w * x).mean()
    total += loss                          # tensor: graph grows
    number += loss.item()                  # float: no graph
    if step in (1, 10, 100):
        print(step, nodes(total.grad_fn, set()), type(number).__name__)

# Output:
# 1 4 float
# 10 31 float
# 100 301 float
