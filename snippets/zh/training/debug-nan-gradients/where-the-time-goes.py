# docs/zh/training/debug-nan-gradients.md:352, block where-the-time-goes
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile, record_function

model, x = nn.Sequential(nn.Linear(8, 8), nn.ReLU()), torch.ones(4, 8)

with profile(activities=[ProfilerActivity.CPU]) as prof:
    for _ in range(3):
        with record_function("my_forward"):
            loss = model(x).sum()
        with record_function("my_backward"):
            loss.backward()

counts = {event.key: event.count for event in prof.key_averages()}
for key in ("my_forward", "my_backward", "aten::linear", "AddmmBackward0"):
    print(key, counts[key])
table = prof.key_averages().table(sort_by="cpu_time_total")
assert "my_forward" in table

# Output:
# my_forward 3
# my_backward 3
# aten::linear 3
# AddmmBackward0 3
