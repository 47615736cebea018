# docs/zh/speed/profiler.md:548, block exercise-flops
# Written by `make update`: edit the card.

import torch
from torch.utils.flop_counter import FlopCounterMode


def flops(m, k, n):
    return m * k * n                       # 改这里


for m, k, n in [(4, 8, 2), (1, 100, 1)]:
    with FlopCounterMode(display=False) as counter:
        torch.ones(m, k) @ torch.ones(k, n)
    assert flops(m, k, n) == counter.get_total_flops(), flops(m, k, n)

# Ends with:
# AssertionError: 64
