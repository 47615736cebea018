# docs/en/speed/benchmark-timing.md:222, block limits
# Written by `make update`: edit the card.

import torch
from torch.utils.flop_counter import FlopCounterMode

for n in (60, 600, 6000):
    x, y = torch.empty(2, n, n, device="meta")  # counted, not computed
    with FlopCounterMode(display=False) as counter:
        product = x @ y
    moved = x.nbytes + y.nbytes + product.nbytes  # read two, write one

    assert counter.get_total_flops() == 2 * n**3
    print(n, n * n / moved == 1 / 12, counter.get_total_flops() / moved)

# Output:
# 60 True 10.0
# 600 True 100.0
# 6000 True 1000.0
