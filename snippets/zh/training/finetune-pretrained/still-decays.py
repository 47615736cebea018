# docs/zh/training/finetune-pretrained.md:376, block still-decays
# Written by `make update`: edit the card.

import torch

for set_to_none in (True, False):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.AdamW([w], lr=0.1, weight_decay=0.5)
    (w * 0).backward()  # 梯度为 0，只有衰减起作用
    optimizer.step()

    w.requires_grad_(False)
    optimizer.zero_grad(set_to_none=set_to_none)
    optimizer.step()
    print(set_to_none, w.grad, f"{w.item():.4f}")

# Output:
# True None 0.9500
# False tensor(0.) 0.9025
