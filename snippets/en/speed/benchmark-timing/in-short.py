# docs/en/speed/benchmark-timing.md:47, block in-short
# Written by `make update`: edit the card.

import math
import statistics

import torch
from torch.utils.benchmark import Timer

device = torch.accelerator.current_accelerator(True) or torch.device("cpu")
x = torch.ones(256, 256, device=device)

timer = Timer("x @ x", globals={"x": x})
measured = timer.blocked_autorange(min_run_time=0.1)

seconds = measured.median                  # per run of "x @ x"
assert math.isclose(seconds, statistics.median(measured.times))
print(measured.task_spec.stmt, seconds > 0)

# Output:
# x @ x True
