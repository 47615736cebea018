# docs/zh/speed/profiler.md:490, block exercise-culprit
# Written by `make update`: edit the card.

import time

import torch
from torch.profiler import ProfilerActivity, profile, record_function


def culprit(prof):
    rows = prof.key_averages()
    return max(rows, key=lambda row: row.cpu_time_total).key  # 改这里


with profile(activities=[ProfilerActivity.CPU]) as prof:
    with record_function("epoch"):
        for _ in range(2):
            with record_function("decode"):
                time.sleep(0.1)
            torch.ones(32, 32) @ torch.ones(32, 32)
assert culprit(prof) == "decode", culprit(prof)

# Ends with:
# AssertionError: epoch
