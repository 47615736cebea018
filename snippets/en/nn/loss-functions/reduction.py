# docs/en/nn/loss-functions.md:138, block reduction
# Written by `make update`: edit the card.

import torch
import torch.nn.functional as F

z = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [1.0, 1.0, 1.0]])
y, weight = torch.tensor([0, 2, 2]), torch.tensor([1.0, 2.0, 5.0])

each = F.cross_entropy(z, y, reduction="none")
print([f"{v:.4f}" for v in each])
assert F.mse_loss(z, z, reduction="none").shape == (3, 3)
torch.testing.assert_close(F.cross_entropy(z, y), each.sum() / 3)
torch.testing.assert_close(F.cross_entropy(z, y, reduction="sum"), each.sum())

mean = F.cross_entropy(z, y, weight=weight)
torch.testing.assert_close(mean, (weight[y] * each).sum() / weight[y].sum())
print(f"{mean:.4f} {(weight[y] * each).mean():.4f}")

# Output:
# ['0.4076', '3.0949', '1.0986']
# 1.9432 7.1251
