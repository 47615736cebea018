# docs/zh/scale/ddp-torchrun.md:610, block exercise-unequal-2
# Written by `make update`: edit the card.

import torch


def factor(mine, total, world):
    return mine * world / total


w = torch.tensor(1.0, requires_grad=True)
x = torch.tensor([1.0, 2.0, 3.0, 10.0])

(want,) = torch.autograd.grad((w * x).mean(), w)
parts = []
for part in (x[:3], x[3:]):
    loss = (w * part).mean() * factor(len(part), len(x), 2)
    parts += torch.autograd.grad(loss, w)
got = sum(parts) / 2                   # DDP 做的事
assert got == want, (got.item(), want.item())
print(got.item())

# Output:
# 4.0
