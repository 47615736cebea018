# docs/en/speed/benchmark-timing.md:371, block wall-clock
# Written by `make update`: edit the card.

import time

for name in ("time", "perf_counter"):
    clock = time.get_clock_info(name)
    print(name, clock.monotonic, clock.adjustable)

start = time.perf_counter()
assert time.perf_counter() >= start

# Output:
# time False True
# perf_counter True False
