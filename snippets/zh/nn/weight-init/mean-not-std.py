# docs/zh/nn/weight-init.md:333, block mean-not-std
# Written by `make update`: edit the card.

import torch
from torch import nn

torch.manual_seed(0)
w = torch.empty(100, 100)

nn.init.normal_(w, 0.01)
print(f"{w.std():.1f}")

nn.init.normal_(w, std=0.01)
print(f"{w.std():.3f}")
assert w.mean().abs() < 0.001

# Output:
# 1.0
# 0.010
