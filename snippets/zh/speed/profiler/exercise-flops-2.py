# docs/zh/speed/profiler.md:571, block exercise-flops-2
# Written by `make update`: edit the card.

import torch
from torch.utils.flop_counter import FlopCounterMode


def flops(m, k, n):
    return 2 * m * k * n


for m, k, n in [(4, 8, 2), (1, 100, 1)]:
    with FlopCounterMode(display=False) as counter:
        torch.ones(m, k) @ torch.ones(k, n)
    assert flops(m, k, n) == counter.get_total_flops(), flops(m, k, n)
print("ok")

# Output:
# ok
