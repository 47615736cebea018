# docs/zh/training/optimizers.md:446, block zero-or-none
# Written by `make update`: edit the card.

import torch

for grad in (torch.zeros(1), None):
    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
    w.grad = torch.ones(1)
    optimizer.step()

    w.grad = grad
    optimizer.step()
    print(grad, f"{w.item():.2f}")

w.grad = torch.ones(1)
w.requires_grad_(False)  # 太晚了
optimizer.step()
print(f"{w.item():.2f}")

# Output:
# tensor([0.]) 0.81
# None 0.90
# 0.71
