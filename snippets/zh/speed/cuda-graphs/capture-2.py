# docs/zh/speed/cuda-graphs.md:224, block capture-2
# Written by `make update`: edit the card.
# Needs 1 CUDA device; without: python -m torchcards.rehearsal --devices 1 FILE

import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 2)).to("cuda")
fast = torch.compile(model, mode="reduce-overhead")

kept = []
with torch.no_grad():
    for value in (1.0, 2.0, 3.0, 4.0):     # 头几次很慢
        x = torch.full((4, 8), value, device="cuda")
        kept.append((model(x), fast(x).clone()))

for expected, got in kept:
    torch.testing.assert_close(got, expected)
