# docs/en/speed/profiler.md:75, block read-the-table
# Written by `make update`: edit the card.

import time

import torch
from torch.profiler import ProfilerActivity, profile, record_function

with profile(activities=[ProfilerActivity.CPU]) as prof:
    with record_function("step"):
        with record_function("augment"):
            time.sleep(0.2)
        torch.ones(64, 64) @ torch.ones(64, 64)

table = prof.key_averages()
for column in ("cpu_time_total", "self_cpu_time_total"):
    text = table.table(sort_by=column, row_limit=1)
    print(column, [row.key for row in table if f" {row.key} " in text])

rows = {row.key: row for row in table}
assert rows["aten::mm"].count == 1
assert rows["step"].cpu_time_total >= rows["augment"].cpu_time_total
assert rows["step"].self_cpu_time_total < rows["augment"].cpu_time_total

# Output:
# cpu_time_total ['step']
# self_cpu_time_total ['augment']
