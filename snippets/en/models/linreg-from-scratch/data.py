# docs/en/models/linreg-from-scratch.md:66, block data
# Written by `make update`: edit the card.

import torch


def synthetic_data(w, b, n, noise=0.01):
    x = torch.normal(0.0, 1.0, (n, len(w)))  # (n, d)
    y = x @ w + b  # (n,)
    return x, y + torch.normal(0.0, noise, y.shape)


torch.manual_seed(0)
w_true, b_true = torch.tensor([2.0, -3.4]), 4.2
x, y = synthetic_data(w_true, b_true, 1000)
print(tuple(x.shape), tuple(y.shape))

residual = y - (x @ w_true + b_true)
print(f"std {residual.std():.3f}")

# Output:
# (1000, 2) (1000,)
# std 0.010
