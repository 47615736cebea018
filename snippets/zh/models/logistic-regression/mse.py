# docs/zh/models/logistic-regression.md:215, block mse
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

torch.manual_seed(0)
y = torch.tensor([0.0, 1.0]).repeat(50)  # (100,)
x = torch.randn(100) + 2 * y - 1  # 中心在 -1 和 1


def mse(z, y):
    return F.mse_loss(torch.sigmoid(z), y)


for loss_fn in (mse, F.binary_cross_entropy_with_logits):
    w = torch.tensor(-10.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    for _ in range(100):
        optimizer.zero_grad()
        loss_fn(w * x, y).backward()
        optimizer.step()
    print(f"{w.item():.2f}", loss_fn.__name__)

# Output:
# -9.69 mse
# 2.35 binary_cross_entropy_with_logits
