# docs/en/speed/benchmark-timing.md:194, block timer
# Written by `make update`: edit the card.

import torch
from torch.utils.benchmark import Timer

torch.set_num_threads(2)
seen = []
stmt = "seen.append(torch.get_num_threads())"

for options in ({}, {"num_threads": torch.get_num_threads()}):
    measured = Timer(stmt, globals={"seen": seen}, **options).timeit(100)
    print(len(seen), set(seen), len(measured.times))
    seen.clear()

print(torch.get_num_threads())

# Output:
# 102 {1} 1
# 102 {2} 1
# 2
