# docs/zh/nn/loss-functions.md:350, block sigmoid-twice
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

sure, one = torch.tensor([200.0]), torch.ones(1)
bce = F.binary_cross_entropy_with_logits
print(f"{bce(sure, one):.2f} {bce(sure.sigmoid(), one):.2f}")
print(f"{bce(-sure, 0 * one):.2f} {bce((-sure).sigmoid(), 0 * one):.2f}")

for with_logits in (False, True):
    z = torch.tensor([-200.0], requires_grad=True)
    if with_logits:
        loss = bce(z, one)
    else:
        loss = F.binary_cross_entropy(z.sigmoid(), one)
    loss.backward()
    print(with_logits, loss.item(), z.grad.abs().item())

# Output:
# 0.00 0.31
# 0.00 0.69
# False 100.0 0.0
# True 200.0 1.0
