# docs/en/nn/module-basics.md:418, block softmax
# Written by `make update`: edit the card.

import torch
from torch import nn

loss_fn = nn.CrossEntropyLoss()
target = torch.tensor([0])
sure = torch.tensor([[100.0, 0.0, 0.0]])  # certain, and right
wrong = torch.tensor([[0.0, 100.0, 0.0]], requires_grad=True)

for last in (nn.Identity(), nn.Softmax(dim=1)):
    floor = loss_fn(last(sure), target).item()
    (grad,) = torch.autograd.grad(loss_fn(last(wrong), target), wrong)
    print(type(last).__name__, f"{floor:.4f} {grad.abs().sum():.4f}")

# Output:
# Identity 0.0000 2.0000
# Softmax 0.5514 0.0000
