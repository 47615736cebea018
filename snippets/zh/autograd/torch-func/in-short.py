# docs/zh/autograd/torch-func.md:49, block in-short
# Written by `make update`: edit the card.

import torch
from torch.func import grad, vmap


def loss(w, x, y):  # 一个样本
    return (w * x - y) ** 2


w = torch.tensor(2.0)
x, y = torch.tensor([1.0, 2.0, 3.0]), torch.ones(3)

each = vmap(grad(loss), in_dims=(None, 0, 0))(w, x, y)
print(each.tolist())  # 2(wx - y)x

w.requires_grad_()
loss(w, x, y).sum().backward()
print(w.grad.item())

# Output:
# [2.0, 12.0, 30.0]
# 44.0
