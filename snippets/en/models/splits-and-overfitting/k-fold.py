# docs/en/models/splits-and-overfitting.md:161, block k-fold
# Written by `make update`: edit the card.

import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 12)[:, None]
y = 2 * x + 0.3 * torch.randn(12, 1)
folds = torch.randperm(12).chunk(4)  # 4 × 3

errors = []
for k, val in enumerate(folds):
    train = torch.cat(folds[:k] + folds[k + 1 :])
    w = torch.linalg.lstsq(x[train], y[train]).solution  # a new model
    errors.append((x[val] @ w - y[val]).square().mean())

errors = torch.stack(errors)
print([round(e, 3) for e in errors.tolist()])
print(f"mean {errors.mean():.3f} std {errors.std():.3f}")
assert torch.cat(folds).sort().values.equal(torch.arange(12))

# Output:
# [0.211, 0.047, 0.09, 0.164]
# mean 0.128 std 0.073
