# docs/zh/autograd/inplace-autograd-errors.md:280, block data
# Written by `make update`: edit the card.

import torch

for way in ("untouched", ".data", "no_grad"):
    w = torch.tensor(3.0, requires_grad=True)
    loss = w**2
    if way == ".data":
        w.data = w.data - 1
    if way == "no_grad":
        with torch.no_grad():
            w -= 1
    try:
        loss.backward()
        print(way, w.grad.item())
    except RuntimeError as error:
        print(way, str(error).split(" operation: ")[0])

# Output:
# untouched 6.0
# .data 4.0
# no_grad one of the variables needed for gradient computation has been modified by an inplace
