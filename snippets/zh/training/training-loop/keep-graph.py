# docs/zh/training/training-loop.md:306, block keep-graph
# Written by `make update`: edit the card.

import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.ones(4)


def nodes(function):
    parents = [parent for parent, _ in function.next_functions if parent]
    return 1 + sum(nodes(parent) for parent in parents)


total, number = 0.0, 0.0
for step in range(1, 101):
    loss = (w * x).mean()
    total += loss                          # 张量：图越接越长
    number += loss.item()                  # Python 浮点数：没有图
    if step in (1, 10, 100):
        print(step, nodes(total.grad_fn), type(number).__name__)

# Output:
# 1 4 float
# 10 40 float
# 100 400 float
