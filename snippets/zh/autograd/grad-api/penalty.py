# docs/zh/autograd/grad-api.md:296, block penalty
# Written by `make update`: edit the card.

import torch

for flag in ("retain_graph", "create_graph"):
    w = torch.tensor(2.0, requires_grad=True)
    x = torch.tensor(3.0, requires_grad=True)
    y = w * x**2

    (g,) = torch.autograd.grad(y, x, **{flag: True})
    loss = y + g**2
    loss.backward()
    print(flag, loss.item(), w.grad.item())  # 9 + 144

# Output:
# retain_graph 162.0 9.0
# create_graph 162.0 153.0
