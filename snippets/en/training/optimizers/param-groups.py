# docs/en/training/optimizers.md:301, block param-groups
# Written by `make update`: edit the card.

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.LayerNorm(8), nn.Linear(8, 2))
matrices = [p for p in model.parameters() if p.ndim >= 2]
vectors = [p for p in model.parameters() if p.ndim < 2]
optimizer = torch.optim.AdamW(
    [
        {"params": matrices, "weight_decay": 0.1},
        {"params": vectors, "weight_decay": 0.0, "lr": 0.01},
    ],
    lr=0.001,
)
for group in optimizer.param_groups:
    size = sum(p.numel() for p in group["params"])
    print(size, group["weight_decay"], group["lr"], group["betas"])
assert len(matrices) + len(vectors) == len(list(model.parameters()))

# Output:
# 48 0.1 0.001 (0.9, 0.999)
# 26 0.0 0.01 (0.9, 0.999)
