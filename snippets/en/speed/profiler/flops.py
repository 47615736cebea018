# docs/en/speed/profiler.md:318, block flops
# Written by `make update`: edit the card.

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
first, second = 2 * 32 * 64 * 128, 2 * 32 * 128 * 10

with FlopCounterMode(display=False) as counter:
    loss = model(torch.ones(32, 64)).sum()
for name, operators in sorted(counter.get_flop_counts().items()):
    print(name, sum(operators.values()))
assert counter.get_total_flops() == first + second

with FlopCounterMode(display=False) as counter:
    loss.backward()                        # no gradient of the input
assert counter.get_total_flops() == first + 2 * second

# Output:
# Global 606208
# Sequential 606208
# Sequential.0 524288
# Sequential.2 81920
