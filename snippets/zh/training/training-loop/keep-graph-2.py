# docs/zh/training/training-loop.md:343, block keep-graph-2
# Written by `make update`: edit the card.

import torch

for train in (True, False):
    w = torch.tensor(2.0, requires_grad=True)
    total = 0.0
    for _ in range(3):
        loss = (w**2).mean()
        if train:
            loss.backward()                # 释放中间结果
        total += loss
    try:
        total.backward()
        print("saved tensors kept", w.grad.item())
    except RuntimeError as error:
        print(str(error).split(" (")[0])

# Output:
# Trying to backward through the graph a second time
# saved tensors kept 12.0
