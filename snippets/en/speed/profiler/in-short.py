# docs/en/speed/profiler.md:46, block in-short
# Written by `make update`: edit the card.

import time

import torch
from torch.profiler import ProfilerActivity, profile, record_function

x = torch.ones(64, 64)
with profile(activities=[ProfilerActivity.CPU]) as prof:
    for _ in range(3):
        with record_function("load"):
            time.sleep(0.1)                # a slow reader
        with record_function("compute"):
            x @ x

table = prof.key_averages()
top = max(table, key=lambda row: row.self_cpu_time_total)
print(top.key, top.count)
assert top.self_cpu_time_total > 250_000   # microseconds
assert {"compute", "aten::mm"} <= {row.key for row in table}

# Output:
# load 3
