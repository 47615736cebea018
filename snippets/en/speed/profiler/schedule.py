# docs/en/speed/profiler.md:232, block schedule
# Written by `make update`: edit the card.

import torch
from torch.profiler import ProfilerActivity, profile, schedule

plan = schedule(wait=2, warmup=1, active=3, repeat=1)
print([plan(step).name for step in range(7)])


def ready(prof):
    rows = {row.key: row.count for row in prof.key_averages()}
    print(rows["ProfilerStep*"], rows["aten::mm"])


x = torch.ones(8, 8)
cpu = [ProfilerActivity.CPU]
with profile(activities=cpu, schedule=plan, on_trace_ready=ready) as prof:
    for _ in range(20):
        x @ x
        prof.step()

# Output:
# ['NONE', 'NONE', 'WARMUP', 'RECORD', 'RECORD', 'RECORD_AND_SAVE', 'NONE']
# 3 3
