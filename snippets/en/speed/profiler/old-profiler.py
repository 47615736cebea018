# docs/en/speed/profiler.md:350, block old-profiler
# Written by `make update`: edit the card.

import warnings

import torch
from torch.profiler import ProfilerActivity, profile

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autograd.profiler.profile(use_cuda=True):
        torch.ones(2) + 1
print(caught[0].category.__name__, str(caught[0].message).split(",")[0])

with profile(activities=[ProfilerActivity.CPU]) as prof:
    torch.ones(2) + 1
table = prof.key_averages()
assert table.table(sort_by="cuda_time_total")
try:
    table[0].cuda_time_total
except AttributeError as error:
    print(error)
print(hasattr(table[0], "device_time_total"))

# Output:
# FutureWarning The attribute `use_cuda` will be deprecated soon
# 'FunctionEventAvg' object has no attribute 'cuda_time_total'
# True
