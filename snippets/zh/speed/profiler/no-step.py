# docs/zh/speed/profiler.md:384, block no-step
# Written by `make update`: edit the card.

import torch
from torch.profiler import ProfilerActivity, profile, schedule

x = torch.ones(8, 8)
for stepping in (True, False):
    plan, saved = schedule(wait=1, warmup=1, active=2, repeat=1), []
    cpu = [ProfilerActivity.CPU]
    with profile(
        activities=cpu, schedule=plan, on_trace_ready=saved.append
    ) as prof:
        for _ in range(10):
            x @ x
            if stepping:
                prof.step()
    print(stepping, len(saved))

try:
    prof.key_averages()
except AssertionError as error:
    print(error)

# Output:
# True 1
# False 0
# Profiler must be initialized before getting key averages
