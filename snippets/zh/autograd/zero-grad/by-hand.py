# docs/zh/autograd/zero-grad.md:201, block by-hand
# Written by `make update`: edit the card.

import torch

w = torch.tensor(0.0, requires_grad=True)


@torch.no_grad()
def step(lr):
    w.sub_(lr * w.grad)  # 原地，不进图
    w.grad = None


for _ in range(60):
    ((w - 3) ** 2).backward()
    step(lr=0.1)

with torch.no_grad():
    print(f"{w:.4f}", (w * 2).requires_grad)

# Output:
# 3.0000 False
