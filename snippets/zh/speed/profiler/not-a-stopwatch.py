# docs/zh/speed/profiler.md:461, block not-a-stopwatch
# Written by `make update`: edit the card.

import torch
from torch.profiler import ProfilerActivity, profile


def events(size, calls):
    x = torch.ones(size)
    with profile(activities=[ProfilerActivity.CPU]) as prof:
        for _ in range(calls):
            x = x + x
    return sum(event.name == "aten::add" for event in prof.events())


print(events(size=10, calls=100), events(size=100_000, calls=100))
print(events(size=10, calls=1000))

# Output:
# 100 100
# 1000
