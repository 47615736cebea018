# docs/en/speed/profiler.md:113, block read-the-table-2
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function

model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
x = torch.ones(32, 64)

with profile(activities=[ProfilerActivity.CPU]) as prof:
    for _ in range(5):
        with record_function("forward"):
            loss = model(x).sum()
        with record_function("backward"):
            loss.backward()

counts = {row.key: row.count for row in prof.key_averages()}
for name in ("forward", "backward", "aten::addmm", "aten::mm"):
    print(name, counts[name])

# Output:
# forward 5
# backward 5
# aten::addmm 10
# aten::mm 15
