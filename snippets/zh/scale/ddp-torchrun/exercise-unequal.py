# docs/zh/scale/ddp-torchrun.md:582, block exercise-unequal
# Written by `make update`: edit the card.

import torch


def factor(mine, total, world):
    return 1.0                             # 从这里改起


w = torch.tensor(1.0, requires_grad=True)
x = torch.tensor([1.0, 2.0, 3.0, 10.0])

(want,) = torch.autograd.grad((w * x).mean(), w)
parts = []
for part in (x[:3], x[3:]):
    loss = (w * part).mean() * factor(len(part), len(x), 2)
    parts += torch.autograd.grad(loss, w)
got = sum(parts) / 2                       # DDP 做的事
assert got == want, (got.item(), want.item())

# Ends with:
# AssertionError: (6.0, 4.0)
